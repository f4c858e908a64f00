import { useRoute } from "preact-iso";
import { LooseMail } from "#steps/arrange/ui/loose-mail.tsx";
import { ContactPage } from "#steps/people/ui/contact-page.tsx";

/** One person's page, with the mail of theirs that waits to be read. */
export function ContactMailPage() {
	const { id = "" } = useRoute().params;
	return (
		<ContactPage>
			<LooseMail of={{ contactId: id }} />
		</ContactPage>
	);
}
