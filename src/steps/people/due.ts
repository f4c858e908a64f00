import type { DueDay, DueThing } from "#core/due.ts";
import m from "#messages/people";
import sources from "#messages/people-sources";
import type { Tx } from "#storage/db.ts";
import { selectCallBacks, selectFirstUnasked } from "./store/due.ts";
import { type DueSource, selectDueSources } from "./store/source.ts";

/** What finding people asks for on a day: calls promised to a switchboard, and at most one known person to ask. */
export async function peopleDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const [calls, dueSources, unasked] = await Promise.all([
		selectCallBacks(tx, day.today),
		selectDueSources(tx, day.today),
		selectFirstUnasked(tx),
	]);
	return [
		...calls.map((call): DueThing => {
			const organization = call.organization ?? call.label;
			return {
				id: `call-back:${call.id}`,
				dueOn: call.callBackOn,
				weight: 2,
				kind: "call-back",
				contact: { id: call.id, name: call.label },
				target: null,
				title: m.dueCallBackTitle({ organization }),
				sentence: m.dueCallBackSentence({ title: call.title ?? call.label }),
				action: { label: m.dueCallBackAction(), path: `/people/${call.id}` },
			};
		}),
		...dueSources.map(sourceDue),
		...(unasked
			? [
					{
						id: `ask:${unasked.id}`,
						dueOn: day.today,
						weight: 3,
						kind: "ask",
						contact: { id: unasked.id, name: unasked.label },
						target: { id: unasked.targetId, label: unasked.targetLabel },
						title: m.dueAskTitle({
							name: unasked.label,
							target: unasked.targetLabel,
						}),
						sentence: m.dueAskSentence({
							name: unasked.label,
							title: unasked.title,
						}),
						action: {
							label: m.dueAskAction({ name: unasked.label }),
							path: `/people/${unasked.id}?target=${unasked.targetId}`,
						},
					} satisfies DueThing,
				]
			: []),
	];
}

function sourceDue(source: DueSource): DueThing {
	const kind = sources.dueKind({
		// A choice in a message is one word.
		kind: source.kind.replace("same-", ""),
	});
	return {
		id: `source:${source.id}`,
		dueOn: source.dueOn,
		weight: 2,
		kind: "source",
		contact: null,
		target: source.targetId
			? { id: source.targetId, label: source.targetLabel ?? "" }
			: null,
		title: sources.dueTitle({ name: source.organization ?? kind }),
		sentence: sources.dueSentence({ kind }),
		action: {
			label: sources.dueAction(),
			path: `/people/sources/${source.id}`,
		},
	};
}
