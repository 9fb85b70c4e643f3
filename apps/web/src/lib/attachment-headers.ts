/**
 * Headers of a private file that the browser saves under a name. The name is ASCII, so RFC 6266 needs no second spelling.
 *
 * @throws For a name with anything but letters, digits, dots, dashes and underscores.
 */
export function attachmentHeaders(fileName: string, contentType: string): Record<string, string> {
  if (!/^[\w.-]+$/.test(fileName)) throw new Error(`${fileName} is not a safe file name.`);
  return {
    'Content-Type': contentType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Cache-Control': 'private, no-store',
  };
}

/** A text as a part of a file name: what is not safe in one becomes a dash. */
export const fileNamePart = (text: string): string => text.replace(/[^\w.-]+/g, '-');
