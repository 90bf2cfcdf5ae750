import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { EXIT, Failure } from './failure';

export const cannotWrite = (file: string, error: unknown): Failure =>
  new Failure(EXIT.failed, `${file} cannot be written: ${(error as NodeJS.ErrnoException).code}.`);

/** Throws if a file cannot be written, before the work that is to go into it is done. */
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
