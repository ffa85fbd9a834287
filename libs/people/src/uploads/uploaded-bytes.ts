import { Refused, type Refusal } from '@etabli/domain';
import type {} from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';

export interface UploadLimit {
  readonly maximum: number;
  /** What is answered beyond. */
  readonly tooLarge: Refusal;
}

/** The one file of a form, whole; nothing when there is none. @throws Refused when it is too large */
export async function uploadedBytes(request: FastifyRequest, { maximum, tooLarge }: UploadLimit): Promise<Uint8Array> {
  const file = request.isMultipart() ? await request.file({ limits: { fileSize: maximum, files: 1 } }) : null;
  if (!file) return new Uint8Array();
  try {
    return await file.toBuffer();
  } catch (fault) {
    if ((fault as { code?: unknown }).code === 'FST_REQ_FILE_TOO_LARGE') throw new Refused([tooLarge]);
    throw fault;
  }
}
