import { expect, test } from "vitest";
import { noteForSearch, sensitiveSubjectIn } from "./note.ts";
import { tagKey, tagsIn } from "./tag.ts";

test.each([
	["Back from sick leave since May", "health"],
	["Was diagnosed last year", "health"],
	["Waits for a work permit", "immigration"],
	["Going through a DIVORCE", "family"],
	["Is in the trade union", "politics"],
	["Works nights, likes plums", null],
	["Supervisor of twelve; advisable to write early", null],
	["", null],
])("%s: %s", (text, subject) => {
	expect(sensitiveSubjectIn(text)).toBe(subject);
});

test("search looks into what is not hidden", () => {
	const note = "a note";
	expect(noteForSearch({ note, noteSensitive: true }, "words")).toBe("words");
	expect(noteForSearch({ note }, "words")).toBe("a note words");
	expect(noteForSearch({ note: null }, undefined)).toBeNull();
});

test("tags are told apart without case and accents", () => {
	expect(tagKey("Montréal 2019")).toBe(tagKey("MONTREAL  2019"));
	expect(tagsIn("#co-op, Co Op; nights\n,")).toEqual(["co-op", "nights"]);
});
