import { expect, test } from "vitest";
import { answerHtml } from "./answer-html.ts";
import { readAnswerSubject } from "./answer-token.ts";
import { offerBlock } from "./offered-times.ts";

test("the same words, with a prepared answer after each time, and nothing loaded from anywhere", () => {
	const zones = { contact: "Europe/Berlin", seeker: "America/Toronto" };
	const times = ["2026-03-05T16:00:00Z", "2026-03-06T15:00:00Z"];
	const text = `Hello <b>"you"</b> & all.\n\n${offerBlock(times, zones)}\n\nCould we talk?`;
	const html = answerHtml(text, {
		token: "7F3KQ2XW",
		times,
		zones,
		address: "sam@example.org",
	});
	expect(html).toContain("Hello &lt;b&gt;&quot;you&quot;&lt;/b&gt; &amp; all.");
	const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = ""]) =>
		link.replaceAll("&amp;", "&"),
	);
	expect(
		links.every((link) => link.startsWith("mailto:sam@example.org?")),
	).toBe(true);
	const subjects = links.map((link) =>
		decodeURIComponent(/subject=([^&]*)/.exec(link)?.[1] ?? ""),
	);
	expect(subjects[0]).toBe(
		"Yes, Thu 5 March, 17:00 Berlin · 11:00 Toronto [ask-7F3KQ2XW-1]",
	);
	expect(subjects.map((subject) => readAnswerSubject(subject)?.choice)).toEqual(
		["1", "2", "other", "later", "no"],
	);
	expect(html).not.toMatch(/<img|<script|https?:/);
});
