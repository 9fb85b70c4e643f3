import { extractText, getDocumentProxy } from 'unpdf';

/** The words of a PDF, with one space between any two. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}
