import { useRoute } from "preact-iso";
import { LooseMail } from "#steps/arrange/ui/loose-mail.tsx";
import { FollowUpPage } from "#steps/followup/ui/follow-up-page.tsx";

/** What follows one talk, with the mail about it that waits to be read. */
export function FollowUpMailPage() {
	const { meetingId = "" } = useRoute().params;
	return (
		<FollowUpPage>
			<LooseMail of={{ meetingId }} />
		</FollowUpPage>
	);
}
