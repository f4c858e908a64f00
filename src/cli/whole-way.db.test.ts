// From a file of contacts to a sent thank-you, by commands alone (DESIGN §4, `call`).

import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import yauzl from "yauzl";
import { z } from "zod";
import { newId } from "#core/ids.ts";
import { addDays, addMinutes } from "#core/instant.ts";
import { wallTime } from "#core/local-time.ts";
import { openShell } from "#test/command-line.ts";
import * as contracts from "#test/contracts.ts";

const shell = await openShell();
const any = z.any();
const call = (operation: string, input: object = {}) =>
	shell.json(any, "call", operation, JSON.stringify(input));

const connections = shell.file(
	"Connections.csv",
	`Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Mara,"Lind, MSc",https://www.linkedin.com/in/mara-lind-example,mara.lind@example.org,"Birch & Sons, Inc.",Clinical Research Coordinator,05 Mar 2024
José,Núñez Carrión,https://www.linkedin.com/in/jose-example,,"""Casa Verde"" Arquitectos",Architect,14 Apr 2023
Wei,陈,https://www.linkedin.com/in/wei-example,,青山大学,Registered Nurse,01 Feb 2022
,,,,,,09 Jan 2021
`,
);

const cards = shell.file(
	"cards.vcf",
	[
		...["BEGIN:VCARD", "VERSION:3.0", "N:Okoro;Bisi;;;", "FN:Bisi Okoro"],
		"ORG:Harbour Clinic;Cardiology",
		"TITLE:Clinical Trial Manager",
		"EMAIL;TYPE=INTERNET:bisi.okoro@example.org",
		"TEL;TYPE=CELL:+1 416 555 0133",
		...["END:VCARD", "BEGIN:VCARD", "VERSION:4.0", "N:Lind;Mara;;;"],
		...["FN:Mara Lind", "EMAIL:MARA.LIND@example.org", "TEL:+1 416 555 0134"],
		...["END:VCARD", ""],
	].join("\r\n"),
);

test("the way from two files to thanks, evidence and a person more to ask", async () => {
	// People come in, and what is in two files becomes one person.
	const first = await shell.json(contracts.imported, "import", connections);
	expect(first.files[0]).toMatchObject({
		kind: "linkedin",
		read: 4,
		created: 3,
		skipped: [{ row: 4 }],
	});
	const second = await shell.json(contracts.imported, "import", cards);
	expect(second.files[0]).toMatchObject({ read: 2, created: 1, merged: 1 });

	// Identify: interests, matches, two targets and what is still unknown.
	await call("changeProfile", {
		name: "Ida Berg",
		phone: "+1 416 555 0100",
		background: "a nurse in Toronto",
		zone: "America/Toronto",
		country: "CA",
	});
	const interests = { R: 14, I: 33, A: 12, S: 31, E: 15, C: 22 };
	await call("setInterests", interests);
	const matched = await shell.json(
		contracts.matches,
		...["occupations", "match", "--limit", "20"],
		...["--interests", Object.values(interests).join(",")],
	);
	expect(matched).toHaveLength(20);
	const targetId = newId();
	const occupationCode = "11-9121.01";
	await call("addTarget", { id: targetId, occupationCode, reason: "Curious" });
	await call("addTarget", { occupationCode: matched[0]?.code });
	const hypothesisId = newId();
	const claim = "Nursing experience counts as much as a degree.";
	await call("addHypothesis", { id: targetId, newId: hypothesisId, claim });

	// Prepare: a question set that asks about the doubt.
	const set = await call("draftQuestionSet", { id: targetId, minutes: 20 });
	expect(
		set.items.some(
			(item: { hypothesisId: string }) => item.hypothesisId === hypothesisId,
		),
	).toBe(true);
	await call("saveQuestionSet", {
		id: targetId,
		minutes: 20,
		items: [
			{
				id: newId(),
				wording: "Who gets in more easily?",
				mustAsk: true,
				hypothesisId,
			},
		],
	});

	// People: who does it, with the reason.
	const near = await shell.json(
		contracts.contacts,
		...["contacts", "--target", targetId],
	);
	const mara = near.find((one) => one.name.startsWith("Mara"));
	expect(mara?.why.join()).toContain("Does this");
	expect(near.map((one) => one.name)).not.toContain("José Núñez Carrión");

	// Arrange: drafted, checked, sent, answered, agreed.
	const approachId = newId();
	const drafted = await call("draftApproach", {
		id: approachId,
		contactId: mara?.id,
		targetId,
	});
	const codes = (page: { checks: { code: string }[] }) =>
		page.checks.map((check) => check.code);
	expect(codes(drafted)).toContain("unfilled");
	const connection = "We met at the heart fair in spring.";
	const mended = await call("changeDraft", { id: approachId, connection });
	expect(codes(mended)).not.toContain("unfilled");
	expect(mended.draft.text).toContain(connection);
	expect((await call("sendApproach", { id: approachId })).status).toBe("sent");
	await call("answerApproach", { id: approachId, kind: "accepted" });
	const startsAt = addMinutes(new Date().toISOString(), 3);
	const meetingId = newId();
	const meeting = await call("proposeMeeting", {
		id: meetingId,
		approachId,
		times: [wallTime(startsAt, "Europe/Berlin")],
		zone: "Europe/Berlin",
		contactZone: "Europe/Berlin",
		agreed: true,
		medium: "phone",
		place: "+1 416 555 0134",
	});
	expect(meeting.when).toMatch(/Toronto.*Berlin/);

	// Before the talk, the calendar has it once for every program.
	const events = await calendar();
	const talk = events.find((event) => event.summary.includes("Mara"));
	expect(talk?.startDate.toJSDate().toISOString().slice(0, 16)).toBe(
		startsAt.slice(0, 16),
	);

	// Conduct: run sheet, a note, the closing pair that can't be forgotten.
	const sheet = await call("startTalk", { id: meetingId });
	const [question] = sheet.questions;
	expect(question.hypothesis.id).toBe(hypothesisId);
	const noteId = newId();
	await call("saveNote", {
		id: meetingId,
		noteId,
		revision: 1,
		questionId: question.id,
		body: "Seven of nine are nurses.",
		marks: ["insight"],
	});
	await call("saveNote", {
		id: meetingId,
		noteId: newId(),
		revision: 1,
		body: "Her boss is leaving in May.",
		offTheRecord: true,
	});
	await call("markQuestion", {
		id: meetingId,
		questionId: question.id,
		status: "asked",
	});
	const early = await shell.run(
		...["call", "endTalk", JSON.stringify({ id: meetingId }), "--json"],
	);
	expect(early.code).toBe(1);
	expect(contracts.error.parse(JSON.parse(early.stdout)).error.code).toBe(
		"closing-pair-open",
	);
	const closed = await call("recordClosingPair", {
		id: meetingId,
		suggested: [{ name: "Otto Weir", title: "Clinical Data Manager" }],
		nameUse: { status: "granted" },
		thanked: true,
	});
	expect(closed.closing.suggestions).toMatchObject([
		{ name: "Otto Weir", nameUse: { status: "granted" } },
	]);
	expect((await call("endTalk", { id: meetingId })).status).toBe("held");

	// Follow up: evidence, debrief, thanks.
	await call("addInsight", {
		id: meetingId,
		claim: "Seven of nine are nurses.",
		hypothesisId,
		stance: "supports",
		noteId,
	});
	await call("saveDebrief", {
		id: meetingId,
		summary: "Calm and clear.",
		goalClarity: 7,
		interviewConfidence: 6,
	});
	const { thankYous } = await call("readFollowUp", { id: meetingId });
	expect(thankYous[0].body).toContain("Seven of nine are nurses");
	expect(JSON.stringify(thankYous)).not.toContain("boss");
	const thanked = await call("markThankYouSent", {
		id: meetingId,
		channel: "email",
	});
	expect(thanked.thankYous[0].standing).toBe("sent");

	// What came of it.
	const insights = await call("readTargetInsights", { id: targetId });
	expect(insights.hypotheses).toMatchObject([
		{ claim, standing: "leaning-yes" },
	]);
	const { answers } = await call("listConfidence");
	expect(answers).toMatchObject([{ goalClarity: 7, interviewConfidence: 6 }]);
	const otto = await shell.json(
		contracts.contacts,
		...["contacts", "--query", "weir"],
	);
	const introduced = await call("readContact", { id: otto[0]?.id });
	expect(introduced.introducedBy).toMatchObject([
		{ referrer: { id: mara?.id }, nameUse: { mayUse: true } },
	]);
});

test("a message to the suggested person makes news for whoever suggested them", async () => {
	const [otto] = await shell.json(
		contracts.contacts,
		...["contacts", "--query", "otto"],
	);
	const id = newId();
	const { draft } = await call("draftApproach", { id, contactId: otto?.id });
	expect(draft.text).toContain("Mara Lind");
	await call("sendApproach", { id });
	const inThreeDays = `${addDays(new Date().toISOString().slice(0, 10), 3)}T18:00:00Z`;
	const now = await shell.json(contracts.today, "today");
	const then = await shell.json(
		contracts.today,
		...["today", "--at", inThreeDays],
	);
	const raised = now.find((thing) => thing.kind === "loop-back");
	expect(raised?.overdue).toBe(false);
	const news = then.find((thing) => thing.kind === "loop-back");
	expect(news?.sentence).toContain("Otto Weir");
	expect(news?.overdue).toBe(true);
});

test("everything leaves as one zip, and is readable without us", async () => {
	const zip = shell.path("mine.zip");
	const written = await shell.json(
		z.looseObject({ file: z.string() }),
		...["export", zip],
	);
	expect(written.file).toBe(zip);
	const files = await readZip(zip);
	for (const [path, text] of files)
		if (path.endsWith(".json")) expect(() => JSON.parse(text)).not.toThrow();
	const table = (name: string) =>
		JSON.parse(files.get(`data/${name}.json`) ?? "");
	expect(table("identify/target")).toHaveLength(2);
	expect(table("arrange/meeting")).toHaveLength(1);
	expect(JSON.stringify([...files])).not.toContain("account_id");
	const events = new ICAL.Component(
		ICAL.parse(files.get("calendar.ics") ?? ""),
	);
	expect(events.getAllSubcomponents("vevent").length).toBeGreaterThan(0);
	const toRead = [...files].filter(([path]) => path.endsWith(".md")).join();
	expect(toRead).toContain("Seven of nine are nurses.");
	expect(toRead).not.toContain("boss");
	const vcards = ICAL.parse(files.get("contacts.vcf") ?? "") as [
		string,
		unknown[][],
	][];
	const names = vcards.map(([, properties]) =>
		properties.find(([name]) => name === "fn")?.at(3),
	);
	expect(names.sort()).toContain("Otto Weir");
	expect(names).toHaveLength(5);
});

test("doctor finds everything in order", async () => {
	const { ok, checks } = await shell.json(contracts.doctor, "doctor");
	expect(ok).toBe(true);
	expect(checks.map((check) => check.name)).toEqual([
		...["folder", "cluster", "schema", "catalogue", "mail", "calendar"],
	]);
});

async function calendar(): Promise<ICAL.Event[]> {
	const { code, stdout } = await shell.run("ics");
	expect(code).toBe(0);
	expect(JSON.parse((await shell.run("ics", "--json")).stdout)).toContain(
		"BEGIN:VCALENDAR",
	);
	return new ICAL.Component(ICAL.parse(stdout))
		.getAllSubcomponents("vevent")
		.map((event) => new ICAL.Event(event));
}

async function readZip(path: string): Promise<Map<string, string>> {
	const zip = await yauzl.fromBufferPromise(readFileSync(path));
	const files = new Map<string, string>();
	for await (const entry of zip.eachEntry()) {
		const chunks: Buffer[] = [];
		for await (const chunk of await zip.openReadStreamPromise(entry))
			chunks.push(chunk as Buffer);
		files.set(entry.fileName, Buffer.concat(chunks).toString());
	}
	return files;
}
