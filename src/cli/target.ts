import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EXIT, Failure } from './failure';

export const cannotWrite = (file: string, error: unknown): Failure =>
  new Failure(EXIT.failed, `${file} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);

/** Throws where a file could not be written, before the work is done that is to go into it. */
export const checkTarget = async (file: string, cwd: string): Promise<void> => {
  const path = resolve(cwd, file);
  try {
    await access(path, constants.W_OK);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw cannotWrite(file, error);
    await access(dirname(path), constants.W_OK).catch((why) => {
      throw cannotWrite(file, why);
    });
  }
};
