import { useEffect, useRef, useState } from "preact/hooks";
import { read } from "#http/client.ts";
import { client, queries, useRead } from "#web/api.ts";
import { evenWeights, type FitWeights } from "../rules/fit.ts";

export function usePreferences() {
	return useRead(["preferences"], () =>
		read(client.profile.preferences.$get()),
	);
}

/** The weights of the parts: on the screen at once, kept when they have rested. */
export function useKeptWeights() {
	const { data } = usePreferences();
	const [own, setOwn] = useState<FitWeights>();
	const timer = useRef<number>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);
	const change = (weights: FitWeights) => {
		setOwn(weights);
		clearTimeout(timer.current);
		timer.current = window.setTimeout(() => {
			read(client.profile.preferences.$patch({ json: { weights } })).then(
				(kept) => queries.setQueryData(["preferences"], kept),
				// The list is right all the same; the next change tries again.
				() => {},
			);
		}, 400);
	};
	return [own ?? data?.weights ?? evenWeights, change] as const;
}
