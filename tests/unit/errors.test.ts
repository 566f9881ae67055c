import { describe, expect, it } from 'vitest';
import { errnoOf, messageOf, RollcallError } from '../../electron/core/errors.ts';

describe('RollcallError', () => {
  it('carries a code, a hint and the cause', () => {
    const cause = new Error('below');
    const error = new RollcallError('model-missing', 'no file', { hint: 'run verify', cause });
    expect(error).toMatchObject({ code: 'model-missing', hint: 'run verify', cause });
  });

  it('reads messages and errno codes from anything thrown', () => {
    expect(messageOf('a string')).toBe('a string');
    expect(errnoOf(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe('ENOSPC');
    expect(errnoOf('nothing')).toBeUndefined();
  });
});
