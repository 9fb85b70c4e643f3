/**
 * Whether the body of a POST is one that Next can read: a form whose parts can be told apart, and, where a script calls
 * a server action, arguments that are JSON. Next answers others with status 500.
 */
export async function hasReadableBody(request: Request): Promise<boolean> {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data') ?? false;
  const isCall = request.headers.has('next-action');
  try {
    if (isForm) {
      // React writes the list of arguments into the first part that is its own.
      const list = (await request.clone().formData()).get('0');
      if (isCall && typeof list === 'string') JSON.parse(list);
    } else if (isCall) {
      JSON.parse(await request.clone().text());
    }
    return true;
  } catch {
    // Neither Fetch nor JSON says more than that it could not be read.
    return false;
  }
}
