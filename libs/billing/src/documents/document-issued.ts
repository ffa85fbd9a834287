import { defineJob } from '@etabli/jobs';
import { z } from 'zod';

/** A document has its number: its paper is made and sent to the buyer. */
export const documentIssued = defineJob('document-issued', z.object({ documentId: z.uuid() }));
