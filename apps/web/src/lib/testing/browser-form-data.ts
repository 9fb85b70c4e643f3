/**
 * Reads a form as a browser does. The test environment has the `FormData` of Node.js, which knows no forms, and React
 * gives the action of a form one that was made of it.
 */
class BrowserFormData extends FormData {
  constructor(form?: HTMLFormElement) {
    super();
    for (const field of form?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? []) {
      if (field.name && (field.type !== 'radio' || field.checked)) this.append(field.name, field.value);
    }
  }
}

globalThis.FormData = BrowserFormData;
