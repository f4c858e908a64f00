import { read } from "#http/client.ts";
import { client, useRead } from "#web/api.ts";

/** The address that mail is sent from, where the person has connected their own; null else. */
export function useOwnMail(): string | null {
	const { data } = useRead(["mail-account"], () =>
		read(client["mail-account"].$get()),
	);
	return data?.account?.address ?? null;
}
