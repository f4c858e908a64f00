import {
	keepPreviousData,
	type Query,
	QueryCache,
	QueryClient,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import { createClient, Refused } from "#http/client.ts";

/** The typed client of this server. */
export const client = createClient(location.origin);

/** Fires once a reading was refused because nobody is signed in; the shell then asks for the link. */
export const signedOut = new EventTarget();

export const queries = new QueryClient({
	queryCache: new QueryCache({
		onError: (error) => {
			if (isSignedOut(error)) signedOut.dispatchEvent(new Event("signed-out"));
		},
	}),
	defaultOptions: {
		queries: {
			retry: (count, error) => !(error instanceof Refused) && count < 2,
			staleTime: 10_000,
			networkMode: "always",
		},
		mutations: { networkMode: "always" },
	},
});

function isSignedOut(error: unknown): boolean {
	return error instanceof Refused && error.problem.code === "not-signed-in";
}

/** Reads through the cache. The key's first word is the noun, such as "target" or "contact". */
export function useRead<T>(
	key: readonly unknown[],
	load: () => Promise<T>,
	options: {
		enabled?: boolean;
		staleTime?: number;
		/** Shows what was there under another key until this one is read. */
		keepsBefore?: boolean;
		/** Reads again every second and a half while this holds: something is at work meanwhile. */
		againWhile?: (data: T) => boolean;
	} = {},
) {
	const { keepsBefore, againWhile, ...rest } = options;
	return useQuery<T>({
		queryKey: key,
		queryFn: load,
		...rest,
		...(keepsBefore && { placeholderData: keepPreviousData }),
		...(againWhile && {
			refetchInterval: ({ state: { data } }: Query<T>) =>
				data !== undefined && againWhile(data) ? 1500 : false,
		}),
	});
}

/** Writes, then reads again everything that is on the screen: one seeker's own data is small, and always true. */
export function useWrite<I, T>(
	write: (input: I) => Promise<T>,
	onDone?: (result: T) => void,
) {
	const cache = useQueryClient();
	return useMutation({
		mutationFn: write,
		onSuccess: async (result: T) => {
			await cache.invalidateQueries();
			onDone?.(result);
		},
	});
}

/** Begins a reading before the screen that wants it is drawn; the screen finds it under way, or done. */
export function readAhead<T>(
	key: readonly unknown[],
	load: () => Promise<T>,
): void {
	void queries.prefetchQuery({ queryKey: key, queryFn: load });
}
