import { Injectable } from '@nestjs/common';

/** The only reader of the machine's clock on the server. */
@Injectable()
export class Clock {
  /** Now, in milliseconds since the epoch, UTC. */
  now(): number {
    return Date.now();
  }
}
