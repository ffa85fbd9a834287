import { AcceptDocument } from './accept-document.use-case';
import { CreateDocumentType } from './create-document-type.use-case';
import { DocumentFileQuery } from './document-file.query';
import { DocumentRequirementsQuery } from './document-requirements.query';
import { DocumentTypesQuery } from './document-types.query';
import { DocumentsQuery } from './documents.query';
import { DocumentsRepository } from './documents.repository';
import { EditDocumentType } from './edit-document-type.use-case';
import { RefuseDocument } from './refuse-document.use-case';
import { DocumentsJob } from './documents.job';
import { RemindExpiringDocuments } from './remind-expiring-documents.use-case';
import { SubmitDocument } from './submit-document.use-case';
import { WithdrawDocument } from './withdraw-document.use-case';

export const DOCUMENTS = [
  AcceptDocument,
  CreateDocumentType,
  DocumentFileQuery,
  DocumentRequirementsQuery,
  DocumentTypesQuery,
  DocumentsQuery,
  DocumentsRepository,
  EditDocumentType,
  RefuseDocument,
  DocumentsJob,
  RemindExpiringDocuments,
  SubmitDocument,
  WithdrawDocument,
];
