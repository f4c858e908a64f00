/**
 * `npm start` runs us through a shell. Ended by a signal (not by Ctrl-C, which reaches everybody), npm passes it to that shell alone,
 * which dies and leaves us behind. So when our parent is gone, `end` is called.
 */
export function whenParentGoes(end) {
	if (process.platform === "win32" || !process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent) end();
	}, 500).unref();
}
