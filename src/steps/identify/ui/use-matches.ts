import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "preact/hooks";
import type { InterestScores } from "#catalogue/occupations.ts";
import { read } from "#http/client.ts";
import { client, queries } from "#web/api.ts";
import type { Filters } from "./filters.tsx";

/** Six equal scores point nowhere. */
export function isFlat(scores: InterestScores): boolean {
	return new Set(Object.values(scores)).size === 1;
}

/** The value, once it has rested for a while. */
export function useRested<T>(value: T, milliseconds: number): T {
	const [rested, setRested] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setRested(value), milliseconds);
		return () => clearTimeout(timer);
	}, [value, milliseconds]);
	return rested;
}

/** The ranked list for the scores on the screen; the one before stays until the next is there. */
export function useMatches(scores: InterestScores, filters: Filters) {
	const rested = useRested(scores, 120);
	return useQuery({
		queryKey: ["matches", rested, filters],
		queryFn: () => {
			const { R, I, A, S, E, C } = rested;
			const six = {
				R: `${R}`,
				I: `${I}`,
				A: `${A}`,
				S: `${S}`,
				E: `${E}`,
				C: `${C}`,
			};
			return read(
				client.occupations.matches.$get({ query: { ...six, ...filters } }),
			);
		},
		enabled: !isFlat(rested),
		placeholderData: (before) => before,
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: 60_000,
	});
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
