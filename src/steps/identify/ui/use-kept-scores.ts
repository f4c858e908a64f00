import { useEffect, useState } from "preact/hooks";
import { interestLetters } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import { client, queries, useRead } from "#web/api.ts";
import {
	type Answers,
	type InventoryForm,
	isFromInventory,
	scoreInventory,
} from "../rules/inventory.ts";

/**
 * Puts the scores into the profile once the inventory is at its end and the server has every answer.
 * Scores from a test, or set by hand, are replaced only when asked to: `elsewhere` names where they came from.
 */
export function useKeptScores({
	answers,
	form,
	isDone,
	isUnsaved,
	isSent,
}: {
	answers: Answers;
	form: InventoryForm;
	isDone: boolean;
	isUnsaved: boolean;
	isSent: () => Promise<boolean>;
}) {
	const { data: profile } = useRead(["profile"], () =>
		read(client.profile.$get()),
	);
	const [isReplacing, setReplacing] = useState(false);
	const [fault, setFault] = useState<unknown>();
	const scored = scoreInventory(answers);
	const interests = profile?.interests;
	const isElsewhere = !!interests && !isFromInventory(interests.source);
	const isThere =
		!!interests &&
		!isElsewhere &&
		scored.ok &&
		interestLetters.every(
			(letter) => interests[letter] === Math.round(scored.value[letter]),
		);
	const isWanted =
		isDone &&
		!!profile &&
		scored.ok &&
		!isThere &&
		(!isElsewhere || isReplacing);
	// biome-ignore lint/correctness/useExhaustiveDependencies: when saving works again, it is tried again
	useEffect(() => {
		if (!isWanted) return;
		const keep = async () => {
			setFault(undefined);
			if (!(await isSent())) return;
			const kept = await read(
				client.profile.inventory.score.$post({ json: { form } }),
			);
			queries.setQueryData(["profile"], kept);
			setReplacing(false);
			await queries.invalidateQueries();
		};
		keep().catch(setFault);
	}, [isWanted, isUnsaved, form]);
	return {
		fault,
		isThere,
		elsewhere: isElsewhere ? interests.source : undefined,
		replace: () => setReplacing(true),
	};
}
