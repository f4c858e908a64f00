import { useRoute } from "preact-iso";
import { LooseMail } from "#steps/arrange/ui/loose-mail.tsx";
import { UnderWay, useUnderWay } from "#steps/arrange/ui/under-way.tsx";
import { ContactPage } from "#steps/people/ui/contact-page.tsx";

/** One person's page, with what is under way with them and the mail of theirs that waits to be read. */
export function ContactMailPage() {
	const { id = "" } = useRoute().params;
	const approach = useUnderWay(id);
	// Nobody is offered to ask before it is known whether they are being asked.
	const underWay = approach ? <UnderWay approach={approach} /> : null;
	return (
		<ContactPage next={approach === null ? undefined : underWay}>
			<LooseMail of={{ contactId: id }} />
		</ContactPage>
	);
}
