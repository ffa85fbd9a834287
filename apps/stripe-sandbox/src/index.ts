export { type BaseClock } from './clock/sandbox-clock';
export { TEST_CARDS } from './payment-methods/test-cards';
export { TEST_IBANS } from './payment-methods/test-ibans';
export { startStripeSandbox, type StripeSandbox, type StripeSandboxOptions } from './start';
