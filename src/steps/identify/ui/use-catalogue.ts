import { useQuery } from "@tanstack/react-query";
import { type Catalogue, parseCatalogue } from "#catalogue/occupations.ts";

async function fetchFacts(): Promise<Catalogue> {
	const answer = await fetch("/api/v1/catalogue/facts");
	if (!answer.ok) throw new Error(`catalogue: ${answer.status}`);
	return parseCatalogue(await answer.json());
}

/** The catalogue in the browser: fetched once, known again by its tag. Undefined until it is there. */
export function useCatalogue(): Catalogue | undefined {
	return useQuery({
		queryKey: ["catalogue-facts"],
		queryFn: fetchFacts,
		staleTime: Number.POSITIVE_INFINITY,
		gcTime: Number.POSITIVE_INFINITY,
		// What never changes needs no comparison with what was there.
		structuralSharing: false,
	}).data;
}
