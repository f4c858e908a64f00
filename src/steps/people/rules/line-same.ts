import { foldWords, organizationKey, positionKey } from "../rules.ts";
import { withoutHonorific } from "./line-names.ts";

interface Said {
	name?: string | null;
	title?: string | null;
	organization?: string | null;
}

/**
 * Whether a typed person may be one who is there: the same name at the same organization, or where one side says none,
 * a name of two words or more. Without a name: the same job at the same organization.
 */
export function mayBeSame(one: Said, other: Said): boolean {
	if (!one.name || !other.name)
		return (
			!one.name &&
			!other.name &&
			positionKey(one.title ?? null, one.organization ?? null) ===
				positionKey(other.title ?? null, other.organization ?? null)
		);
	const name = foldWords(withoutHonorific(one.name));
	if (name !== foldWords(withoutHonorific(other.name))) return false;
	if (one.organization && other.organization)
		return (
			organizationKey(one.organization) === organizationKey(other.organization)
		);
	return name.includes(" ") || (!one.organization && !other.organization);
}
