import { lettersIn } from '../images/fonts.ts';
import { type NamedFile, namedFile } from './icon-file.ts';

let file: NamedFile | undefined;

/** The measures of all fonts that share images are set in, for the builder; made once for the life of the process. */
export function lettersFile(): NamedFile {
	file ??= namedFile('letters', 'json', `${JSON.stringify(lettersIn(process.cwd()))}\n`);
	return file;
}
