// Words of the launcher. They go to standard error: standard output belongs to the program.

/** An expected failure: one sentence that says what to do. */
export class Refused extends Error {
	constructor(code, sentence) {
		super(sentence);
		this.code = code;
	}
}

export function refuse(refused, asJson) {
	const { code, message: sentence } = refused;
	if (asJson) console.log(JSON.stringify({ error: { code, sentence } }));
	else process.stderr.write(`${sentence}\n`);
	process.exitCode = 1;
}

/**
 * Shows that something long is going on, with a note that changes (a count, a name): on a terminal in one line, else in a line every
 * five seconds. Returns the function that ends it.
 */
export function showProgress(sentence, note = () => "") {
	const started = Date.now();
	const out = process.stderr;
	const line = () => {
		const seconds = Math.round((Date.now() - started) / 1000);
		return [sentence, note(), `${seconds} s`].filter(Boolean).join(" · ");
	};
	out.write(out.isTTY ? sentence : `${sentence}\n`);
	const timer = setInterval(
		() => out.write(out.isTTY ? `\r\x1b[K${line()}` : `${line()}\n`),
		out.isTTY ? 250 : 5000,
	);
	return () => {
		clearInterval(timer);
		out.write(out.isTTY ? `\r\x1b[K${line()}\n` : `${line()}: done\n`);
	};
}
