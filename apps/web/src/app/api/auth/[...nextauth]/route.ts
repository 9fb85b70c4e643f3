import { answerAuthRequest } from '../../../../lib/answer-auth-request.ts';

async function handle(request: Request, { params }: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  return answerAuthRequest(request, (await params).nextauth);
}

export { handle as GET, handle as POST };
