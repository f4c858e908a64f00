import {
	type OrganizationKindName,
	organizationKindOf,
} from "#steps/people/rules/organization-kind.ts";

/** Places where whoever comes in is asked who they are. Our judgement. */
const checkedAtTheDoor: readonly OrganizationKindName[] = [
	"hospital",
	"bank",
	"laboratory",
	"factory",
	"energy",
	"airline",
	"logistics",
	"government",
	"police",
	"military",
	"school",
];

/** Whether a paper with a picture is likely to be wanted at the door. */
export function needsPhotoId(organization: string | null): boolean {
	return (
		organization !== null &&
		checkedAtTheDoor.includes(organizationKindOf(organization))
	);
}
