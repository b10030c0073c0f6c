package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Visit;
import id.kawat.workbench.account.Account;
@SuppressWarnings("unchecked")
public final class JtestateGenerated {
	public static final String JTE_NAME = "account/state.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,6,6,7,7,7,8,8,9,9,9,10,10,11,11,11,12,12,13,13,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Account account) {
		if (account.disabled()) {
			jteOutput.writeContent("<span class=\"chip conf\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.say("account.state.disabled"));
			jteOutput.writeContent("</span>\n");
		} else if (account.fromProvider()) {
			jteOutput.writeContent("<span class=\"chip\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.say("account.state.provider"));
			jteOutput.writeContent("</span>\n");
		} else if (!account.hasPassword()) {
			jteOutput.writeContent("<span class=\"chip warn\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.say("account.state.invited"));
			jteOutput.writeContent("</span>\n");
		} else {
			jteOutput.writeContent("<span class=\"chip coop\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(visit.say("account.state.active"));
			jteOutput.writeContent("</span>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Account account = (Account)params.get("account");
		render(jteOutput, jteHtmlInterceptor, visit, account);
	}
}
