import { useEffect, useRef, useState } from 'react';
import type { PasswordGrade } from './grade-password.ts';

/** Typing goes on undisturbed for so long before it is graded. */
const pauseMs = 150;

const loadGrading = () => import('./grade-password.ts');

/** Grades a password as it is typed. The words it is compared with arrive when the field is first used. */
export function usePasswordGrade() {
  const [grade, setGrade] = useState<PasswordGrade | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const showGrade = async (field: HTMLInputElement) => {
    const { gradePassword } = await loadGrading();
    const username = field.form?.elements.namedItem('username');
    const typedName = username instanceof HTMLInputElement ? username.value : '';
    setGrade(field.value ? gradePassword(field.value, typedName) : null);
  };
  return {
    grade,
    // Without the words, such as offline, the field has its hint and the API its say.
    prepare: () => void loadGrading().catch(() => {}),
    follow: (field: HTMLInputElement) => {
      clearTimeout(timer.current);
      if (!field.value) setGrade(null);
      else timer.current = setTimeout(() => void showGrade(field).catch(() => {}), pauseMs);
    },
  };
}
