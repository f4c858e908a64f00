import m from "#messages/identify-skills";
import { PageHead } from "#web/kit/states.tsx";

export function SkillsPage() {
	return <PageHead title={m.pageTitle()} />;
}
