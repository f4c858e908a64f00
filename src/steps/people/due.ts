import type { DueDay, DueThing } from "#core/due.ts";
import m from "#messages/people";
import type { Tx } from "#storage/db.ts";
import { selectCallBacks, selectFirstUnasked } from "./store/due.ts";

/** What finding people asks for on a day: calls promised to a switchboard, and at most one known person to ask. */
export async function peopleDue(tx: Tx, day: DueDay): Promise<DueThing[]> {
	const calls = await selectCallBacks(tx, day.today);
	const unasked = await selectFirstUnasked(tx);
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
