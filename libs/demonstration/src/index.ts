export * from './load-demonstration';
export { loadScale, type Scale, type ScaleOptions } from './scale/load-scale';
