import {
	QueryClient,
	useMutation,
	useQuery,
	useQueryClient,
} from "@tanstack/react-query";
import { createClient, Refused } from "#http/client.ts";

/** The typed client of this server. */
export const client = createClient(location.origin);

export const queries = new QueryClient({
	defaultOptions: {
		queries: {
			retry: (count, error) => !(error instanceof Refused) && count < 2,
			staleTime: 10_000,
			networkMode: "always",
		},
		mutations: { networkMode: "always" },
	},
});

/** Reads through the cache. The key's first word is the noun, such as "target" or "contact". */
export function useRead<T>(
	key: readonly unknown[],
	load: () => Promise<T>,
	options: { enabled?: boolean; staleTime?: number } = {},
) {
	return useQuery({ queryKey: key, queryFn: load, ...options });
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
