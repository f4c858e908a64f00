// The fullest example that one page must hold: ten long questions, long findings, many voices. All made up.

/** Said off the record; it must be nowhere. */
export const SECRET = "The unit closes in June";

type Send = (
	method: "POST" | "PUT" | "PATCH" | "GET",
	path: string,
	data?: object,
	// biome-ignore lint/suspicious/noExplicitAny: the answers of many operations, of which the ids are read
) => Promise<any>;

const claims = [
	"the hours are regular, and nights and weekends stay free even while a study is starting up",
	"one can begin with a nursing degree and no research experience at all",
	"most of the day is spent at a desk, with forms and records, and hardly any of it with patients",
	"the pay grows quickly in the first five years, and more slowly after that",
	"part-time work is possible without giving up the interesting studies",
	"the work can be done from home for at least two days of the week",
];

const findings = [
	"Coordinators are certified by two societies; both ask for two years of work before the examination, and the fee is paid back by most hospitals when it is passed at the first attempt, as the page on careers says with a list of them.",
	"Trials are run under rules for good clinical practice, which everyone on the team is examined on every two years, and a free course of about six hours prepares for it.",
	"The hospital has forty studies open this year, two thirds of them paid for by companies and a third by public money, and is looking for sites in three more towns.",
	"The association meets on the second Tuesday of each month; guests may come twice without joining, and there is a list of members by the kind of study they run.",
	"A survey of coordinators names paperwork as the first reason to leave, and the patients as the first reason to stay.",
];

const questions = [
	"How did you come to this work, and what did you think it would be before you began it, in the years in which you were still on the ward?",
	"What does an ordinary day look like, from the moment you arrive until you leave for home in the evening, when a study is in full swing?",
	"My impression so far: the hours are regular, and nights and weekends stay free even while a study is starting up. How does that match what you see?",
	"My impression so far: one can begin with a nursing degree and no research experience at all. How is that where you are, and how was it before?",
	"Which part of the work takes more of your time than people outside would guess, which takes less, and which would you hand over if you could?",
	"What makes people leave after the first two years, and what do those who stay have in common, as far as you have seen it here and elsewhere?",
	"Which kind of training was worth its price, and which would you leave out if you began again today with what you know by now?",
	"What has changed in the last three years, and what do you expect to change in the next three, for beginners more than for others?",
	"What is a usual range of pay for somebody who begins here, and what moves a person up in it: years, certificates, or the kind of study?",
	"If you were in my place, what would you do in the next three months to find out whether it is for you, and what would you rather not do?",
];

const learned = [
	"Half the day goes into records",
	"The first audit is the moment at which most people find out whether they like the work, as everything that was written down in the year before is read again by somebody who was not there.",
	"She would rather hire a nurse who asks good questions than somebody with a certificate and none.",
	"Small hospitals let a newcomer do everything within half a year; in large ones one stays with one part for two.",
	"The companies that run trials pay better, and ask for more travelling than any hospital would.",
	"Everybody she knows in this work found the first post through somebody they had talked with.",
];

/** Makes the example, and tells the target and the talk that is to be prepared. */
export async function fullExample(
	send: Send,
): Promise<{ targetId: string; meetingId: string }> {
	await send("PATCH", "/profile", {
		name: "Mira Lang",
		phone: "+49 30 555 0111",
		zone: "Europe/Berlin",
	});
	const target = await send("POST", "/targets", {
		occupationCode: "11-9121.01",
		reason: "I like the ward, and I want to know the why behind what we do.",
	});
	const hypotheses: string[] = [];
	for (const claim of claims)
		hypotheses.push(
			(await send("POST", `/targets/${target.id}/hypotheses`, { claim })).id,
		);
	for (const [index, body] of findings.entries())
		await send("POST", `/targets/${target.id}/findings`, {
			body,
			sourceName: "The careers page of the society for clinical research",
			sourceUrl: "https://careers.example.org/clinical-research/coordinators",
			foundOn: `2026-11-${10 + index}`,
		});
	await send("PUT", `/targets/${target.id}/question-set`, {
		minutes: 30,
		items: questions.map((wording, index) => ({
			id: crypto.randomUUID(),
			wording,
			minutes: 3,
			mustAsk: index % 4 === 1,
		})),
	});
	const ann = await send("POST", "/contacts", {
		name: "Ann Meadows",
		title: "Study nurse",
		organization: "Northgate Clinic",
	});
	const quill = await send("POST", "/contacts", {
		name: "Bertram Quill",
		title: "Head of trials",
		organization: "Quill Research",
	});
	await talk(send, { contact: ann.id, target: target.id, hypotheses }, "named");
	await talk(
		send,
		{ contact: quill.id, target: target.id, hypotheses },
		"anonymous",
	);
	const tom = await send("POST", "/contacts", {
		name: "Tomasina Bakersfield-Montgomery",
		title: "Senior clinical research coordinator",
		organization: "St. Brigid University Hospital",
		ring: "friend-of",
		relation: "association",
		howMet: "At the street fair, beside the stand of the blood donors",
		startedOn: "2021-04-01",
		phone: "+44 20 7946 0100",
	});
	const places = await send("GET", "/organizations?query=Brigid");
	await send("PATCH", `/organizations/${places[0].id}`, {
		note: "Opened a trials unit in 2025 with twelve beds and a laboratory of its own; forty studies are open, most of them in oncology and cardiology. The unit is led by two physicians and a nurse, and has taken in beginners every September.",
	});
	await send("POST", "/referrals", {
		referrerId: ann.id,
		contactId: tom.id,
		nameUse: { status: "limited", limits: "by e-mail only" },
	});
	await send("POST", "/referrals", { referrerId: quill.id, contactId: tom.id });
	for (const date of ["2026-10-12", "2026-11-17"])
		await talk(
			send,
			{ contact: tom.id, target: target.id, hypotheses },
			"named",
			date,
		);
	const meeting = await send("POST", "/meetings", {
		contactId: tom.id,
		targetId: target.id,
		times: [{ date: "2026-11-26", time: "10:00" }],
		zone: "Europe/London",
		contactZone: "Europe/London",
		agreed: true,
		minutes: 30,
		medium: "in-person",
		place:
			"St. Brigid University Hospital, Building 12, entrance B, third floor, Mill Lane 148, London SE1",
		accessNotes:
			"Ask at the front desk for the trials unit; they ring up and somebody comes down to take you through the second door.",
		stepFree: true,
		travelMinutes: 95,
	});
	return { targetId: target.id, meetingId: meeting.id };
}

/** A talk that took place, with what was learned from it, and one thing off the record. */
async function talk(
	send: Send,
	of: { contact: string; target: string; hypotheses: string[] },
	attribution: "named" | "anonymous",
	date = "2026-11-16",
): Promise<void> {
	const id = crypto.randomUUID();
	await send("POST", "/past-talks", {
		id,
		contactId: of.contact,
		targetId: of.target,
		date,
		time: "16:00",
		zone: "Europe/Berlin",
	});
	const learn = (claim: string, more: object = {}) =>
		send("POST", `/meetings/${id}/insights`, { claim, ...more });
	for (const claim of learned) await learn(claim);
	for (const [index, hypothesisId] of of.hypotheses.slice(0, 5).entries())
		await learn(
			`It depends on the study: in a large one this holds for everybody, and in a small one it rarely does, says one of ${index + 2}.`,
			{
				hypothesisId,
				stance:
					(index + Number(attribution === "anonymous" || date < "2026-11")) % 2
						? "contradicts"
						: "supports",
			},
		);
	const noteId = crypto.randomUUID();
	await send("PUT", `/meetings/${id}/notes/${noteId}`, {
		revision: 1,
		body: SECRET,
		marks: ["insight"],
		offTheRecord: true,
	});
	if (attribution === "anonymous")
		await learn("As Quill says, the paper can be learned; patience cannot.");
	await send("PUT", `/meetings/${id}/debrief`, { attribution });
}
