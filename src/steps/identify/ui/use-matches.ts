import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "preact/hooks";
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
		queryKey: ["occupation", "matches", rested, filters],
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

/** Keeps the scores when they have rested; what is typed here wins over what the server had. */
export function useKeptInterests(
	scores: InterestScores,
	source: string,
	isTouched: boolean,
) {
	const rested = useRested(
		JSON.stringify({ ...scores, source: source || undefined }),
		500,
	);
	useEffect(() => {
		const json = JSON.parse(rested) as InterestScores & { source?: string };
		const { source: _, ...six } = json;
		if (!isTouched || isFlat(six)) return;
		read(client.profile.interests.$put({ json })).then(
			(profile) => {
				queries.setQueryData(["profile"], profile);
				queries.invalidateQueries({ queryKey: ["today"] });
			},
			// The list on the screen is unharmed; the next change tries again.
			() => {},
		);
	}, [rested, isTouched]);
}
