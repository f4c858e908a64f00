import { useEffect, useRef } from "preact/hooks";
import type { InterestScores } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import { client, queries } from "#web/api.ts";

/** Six equal scores point nowhere. */
export function isFlat(scores: InterestScores): boolean {
	return new Set(Object.values(scores)).size === 1;
}

/** Keeps the scores when they have rested, or when the screen is left; what is set here wins over what the server had. */
export function useKeptInterests(
	scores: InterestScores,
	source: string,
	isTouched: boolean,
) {
	const unsaved = useRef<SetInterests>(undefined);
	useEffect(() => {
		if (!isTouched || isFlat(scores)) return;
		unsaved.current = { ...scores, source: source || undefined };
		const timer = setTimeout(() => save(unsaved), 500);
		return () => clearTimeout(timer);
	}, [scores, source, isTouched]);
	useEffect(() => () => save(unsaved), []);
}

type SetInterests = InterestScores & { source?: string };

function save(unsaved: { current: SetInterests | undefined }): void {
	const json = unsaved.current;
	if (!json) return;
	unsaved.current = undefined;
	read(client.profile.interests.$put({ json })).then(
		(profile) => {
			queries.setQueryData(["profile"], profile);
			queries.invalidateQueries({ queryKey: ["occupation"] });
			queries.invalidateQueries({ queryKey: ["today"] });
		},
		// The list on the screen is unharmed; the next change tries again.
		() => {},
	);
}
