import { useRoute } from "preact-iso";
import { LooseMail } from "#steps/arrange/ui/loose-mail.tsx";
import { UnderWay, useUnderWay } from "#steps/arrange/ui/under-way.tsx";
import { AfterTalk, useToFinish } from "#steps/followup/ui/after-talk.tsx";
import { ContactPage } from "#steps/people/ui/contact-page.tsx";

/** One person's page, with what is under way with them and the mail of theirs that waits to be read. */
export function ContactMailPage() {
	const { id = "" } = useRoute().params;
	const approach = useUnderWay(id);
	const talk = useToFinish(id);
	const isNothing = approach === null && talk === null;
	// Nobody is offered to ask before it is known whether something is under way.
	const underWay = approach ? (
		<UnderWay approach={approach} />
	) : approach === null && talk ? (
		<AfterTalk talk={talk} />
	) : null;
	return (
		<ContactPage next={isNothing ? undefined : underWay}>
			<LooseMail of={{ contactId: id }} />
		</ContactPage>
	);
}
