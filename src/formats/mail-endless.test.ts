// Mails made to keep a reader busy: the same few signs again and again. A pattern that tries every way through them never ends.
import { expect, test } from "vitest";
import { mailKind } from "./mail-kind.ts";
import { readMailMessage } from "./mail-message.ts";

const LENGTH = 60_000;

test.for([
	...[" ", "\n", "\n ", "\t", "a", "1 ", "-", "_", "<", "<a@", "=?", "(", ","],
	...[">", "\n>", ">\n", "> a\n", "mardi ", "On ", "until ", "the 1th ", "1. "],
])("%j without end is read", async (sign) => {
	const many = sign.repeat(LENGTH / sign.length);
	for (const [before, after] of [
		["", "x\n!"],
		["back mardi", "§"],
		["On 1 March", "wrote:x"],
	]) {
		const mail = await readMailMessage(
			Buffer.from(
				`From: a@x.example\r\nX-Autoreply: yes\r\nSubject: Away\r\n\r\n${before}${many}${after}`,
			),
		);
		expect(mailKind(mail, "2026-03-02").kind).toBe("out-of-office");
	}
});
