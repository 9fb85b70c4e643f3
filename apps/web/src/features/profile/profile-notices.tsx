import { Notice } from '../../components/notice.tsx';

const told = 'We have told every contact on record, with a link to undo it for 72 hours.';

/** Says what has just been done, as it stands in the address. */
export function ProfileNotices({ notice }: { notice: unknown }) {
  switch (notice) {
    case 'contact':
      return (
        <Notice tone="success" role="status" title="Your contacts are changed">
          {told}
        </Notice>
      );
    case 'removed':
      return (
        <Notice tone="success" role="status" title="The contact is removed">
          {told}
        </Notice>
      );
    case 'password':
      return (
        <Notice tone="success" role="status" title="Your password is changed">
          Everyone else who was signed in has been signed out.
        </Notice>
      );
    case 'username':
      return (
        <Notice tone="success" role="status" title="Your username is changed">
          Sign in with the new one from now on. Everyone else who was signed in has been signed out.
        </Notice>
      );
    case 'ended':
      return <Notice tone="info">That code is too old by now. Begin again and we send a new one.</Notice>;
    default:
      return null;
  }
}
