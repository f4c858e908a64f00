import m from "#messages/insights";
import { selectTargets } from "#steps/identify/store.ts";
import type { Actor } from "#storage/actor.ts";
import type { Tx } from "#storage/db.ts";
import type { ExportFile } from "#storage/export.ts";
import { readInsights, readTargetInsights } from "./actions.ts";
import { presentInsights, presentTargetInsights } from "./present.ts";
import type { Outcome, Talk, TargetInsights } from "./schema.ts";

/**
 * What was learned, as Markdown to read and to pass on: made from what the screens show, so names appear as each person
 * allowed and nothing that was said off the record is in it.
 */
export async function exportInsights(
	tx: Tx,
	actor: Actor,
): Promise<ExportFile[]> {
	const { outcomes } = presentInsights(await readInsights(actor));
	const lines = [`# ${m.reportTitle()}`, ""];
	for (const { id } of await selectTargets(tx)) {
		const read = await readTargetInsights(actor, id);
		if (read.ok) lines.push(...targetLines(presentTargetInsights(read.value)));
	}
	lines.push(
		`## ${m.reportOutcomes()}`,
		"",
		...outcomes.map(
			({ kind, sentence }) =>
				`- **${outcomeTitles[kind]()}**: ${plain(sentence)}`,
		),
		"",
	);
	return [{ path: "insights.md", text: lines.join("\n") }];
}

const outcomeTitles: Record<Outcome["kind"], () => string> = {
	"clearer-goal": m.clearerGoal,
	openings: m.openingsTitle,
	confidence: m.confidenceTitle,
	information: m.informationTitle,
	"self-knowledge": m.selfKnowledgeTitle,
};

function targetLines({
	target,
	talks,
	hypotheses,
	alsoLearned,
}: TargetInsights): string[] {
	const talkById = new Map(talks.map((talk) => [talk.meetingId, talk]));
	const from = (meetingId: string) => {
		const talk = talkById.get(meetingId);
		return talk ? `${whose(talk)}, ${talk.heldOn}` : "";
	};
	return [
		`## ${plain(target.label)}`,
		"",
		plain(target.sentence),
		"",
		...(target.verdict
			? [
					m.reportVerdict({
						decision: target.verdict.decision,
						date: target.verdict.decidedOn,
					}),
					"",
				]
			: []),
		...hypotheses.flatMap(({ claim, sentence, cells }) => [
			`### ${plain(claim)}`,
			"",
			plain(sentence),
			"",
			...cells.flatMap(({ meetingId, kind, said }) =>
				said.map(
					(words) =>
						`- ${m.reportSaid({ kind, words: plain(words), from: from(meetingId) })}`,
				),
			),
			"",
		]),
		...alsoLearned.map(
			({ meetingId, claim }) => `- ${plain(claim)} (${from(meetingId)})`,
		),
		"",
	];
}

/** A person as their attribution lets them appear. */
function whose({ person }: Talk): string {
	return person.name ?? person.title ?? m.reportSomebody();
}

/** One line, with nothing that Markdown would take for a mark. */
function plain(text: string): string {
	return text.replace(/\s+/g, " ").replace(/([\\`*_{}[\]<>#|])/g, "\\$1");
}
