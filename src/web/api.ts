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
		/** Keeps the answer on this device and shows it where there is no network; `first`: and at once, before the network's. */
		onDevice?: true | "first";
		/** Reads again every second and a half while this holds: something is at work meanwhile. */
		againWhile?: (data: T) => boolean;
	} = {},
) {
	const { keepsBefore, againWhile, onDevice, ...rest } = options;
	return useQuery<T>({
		queryKey: key,
		queryFn: onDevice
			? () => readOnDevice(key, load, onDevice === "first")
			: load,
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
	{ onDevice = false } = {},
): Promise<void> {
	return queries.prefetchQuery({
		queryKey: key,
		queryFn: onDevice ? () => readOnDevice(key, load, false) : load,
	});
}

/** Says so when what is on the screen comes from this device, because the program does not answer. */
export const connection = Object.assign(new EventTarget(), { isCutOff: false });

function sayCutOff(isCutOff: boolean) {
	if (connection.isCutOff === isCutOff) return;
	connection.isCutOff = isCutOff;
	connection.dispatchEvent(new Event("change"));
}

/** Longer than this nobody waits for a network in a basement, where this device knows the last answer. */
const PATIENCE_MS = 3_000;

async function readOnDevice<T>(
	key: readonly unknown[],
	load: () => Promise<T>,
	isFirst: boolean,
): Promise<T> {
	const loading = load().then((found) => {
		sayCutOff(false);
		void copies().then((all) => all.keepCopy(key, found));
		return found;
	});
	const copy = async () =>
		(await (await copies()).readCopy(key)) as { value: T };
	if (isFirst && queries.getQueryData(key) === undefined) {
		const known = await copy().catch(() => undefined);
		if (known && queries.getQueryData(key) === undefined)
			queries.setQueryData(key, known.value);
	}
	const slow = new Promise<"slow">((resolve) => {
		setTimeout(resolve, PATIENCE_MS, "slow" as const);
	});
	try {
		const first = await Promise.race([loading, slow]);
		if (first !== "slow") return first as T;
		const known = await copy().catch(() => undefined);
		if (!known) return await loading;
		loading.then((found) => queries.setQueryData(key, found)).catch(() => {});
		sayCutOff(true);
		return known.value;
	} catch (error) {
		if (error instanceof Refused) throw error;
		const known = await copy().catch(() => undefined);
		if (!known) throw error;
		sayCutOff(true);
		return known.value;
	}
}

/** Only who needs it fetches what keeps data on the device. */
const copies = () => import("./offline/copies.ts");
