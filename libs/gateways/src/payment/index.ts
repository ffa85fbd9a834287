export { faultsOfProvider, settingsOfProvider } from './check-provider';
export * from './payment-connection';
export { PaymentsRefused, PaymentsTryLater } from './payment-fault';
export * from './payment-gateway';
export * from './payment-readings';
export { isSigned, type SignedMessage } from './webhook-signature';
export type { Charge, PayPage, SavePage } from './payment-parameters';
