import { deviceOf } from './device-name';

const ON_ANDROID =
  'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
const ON_WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0';
const ON_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const ON_MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('the name of a device', () => {
  it('tells Edge from the Chrome and Safari it also claims to be', () => {
    expect(deviceOf(ON_WINDOWS)).toEqual({ browser: 'Edge', system: 'Windows', handheld: false });
  });

  it('tells Android from the Linux it also claims to be, and knows that it is held in a hand', () => {
    expect(deviceOf(ON_ANDROID)).toEqual({ browser: 'Chrome', system: 'Android', handheld: true });
  });

  it('tells an iPhone from the macOS it claims to be like', () => {
    expect(deviceOf(ON_IPHONE)).toEqual({ browser: 'Safari', system: 'iPhone', handheld: true });
    expect(deviceOf(ON_MAC)).toEqual({ browser: 'Firefox', system: 'macOS', handheld: false });
  });

  it('says nothing of what it does not know', () => {
    expect(deviceOf('curl/8.5.0')).toEqual({ browser: null, system: null, handheld: false });
    expect(deviceOf(null)).toEqual({ browser: null, system: null, handheld: false });
  });
});
