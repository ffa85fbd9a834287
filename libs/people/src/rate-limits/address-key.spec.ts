import { addressKey } from './address-key';

describe('addressKey', () => {
  it('counts an IPv4 address alone, however it is written', () => {
    expect(addressKey('192.0.2.7')).toBe('192.0.2.7');
    expect(addressKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it('counts the whole /64 of an IPv6 subscriber as one', () => {
    expect(addressKey('2001:db8:1:2:aaaa::1')).toBe('2001:db8:1:2');
    expect(addressKey('2001:0db8:1:2::ffff')).toBe('2001:db8:1:2');
    expect(addressKey('2001:db8:1:3::1')).not.toBe('2001:db8:1:2');
  });

  it('reads shortened addresses', () => {
    expect(addressKey('::1')).toBe('0:0:0:0');
    expect(addressKey('2001:db8::1')).toBe('2001:db8:0:0');
    expect(addressKey('fe80::1%eth0')).toBe('fe80:0:0:0');
  });
});
