// A small non-cryptographic hash. It tells versions of an answer apart; it protects nothing.

/** Multipliers of the two lanes and of the final mixing: large odd numbers with well-spread bits. */
const LANE_A = 0x9e3779b1;
const LANE_B = 0x5f356495;
const MIX_A = 0x85ebca6b;
const MIX_B = 0xc2b2ae35;

function mixed(lane: number, other: number): number {
  const once = Math.imul(lane ^ (lane >>> 16), MIX_A) ^ Math.imul(other ^ (other >>> 13), MIX_B);
  return (once ^ (once >>> 16)) >>> 0;
}

/** 64 bits over the UTF-16 units of a text, as 16 hexadecimal digits; the same everywhere. */
export function hash64(text: string): string {
  let a = 0xdeadbeef ^ text.length;
  let b = 0x41c6ce57 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, LANE_A);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, LANE_B);
    b ^= b >>> 13;
  }
  const first = mixed(a, b);
  const second = mixed(b, first);
  return first.toString(16).padStart(8, '0') + second.toString(16).padStart(8, '0');
}
