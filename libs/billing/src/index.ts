export * from './billing.module';
export { ReceivePaymentEvent } from './webhooks/receive-payment-event';
export { verificationWords } from './verifying/verification-words';
export { verifyDocuments } from './verifying/verify-documents';
