package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Visit;
import id.kawat.workbench.account.Moment;
import id.kawat.workbench.account.Session;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtesessionsGenerated {
	public static final String JTE_NAME = "account/sessions.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,9,9,10,10,10,11,11,12,12,12,12,12,12,12,12,12,15,15,16,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,19,19,20,20,20,21,21,24,24,26,26,27,27,27,27,27,27,27,28,28,29,29,29,30,30,31,31,31,32,32,34,34,34,35,35,35,36,36,36,37,37,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,38,39,39,41,41,45,45,46,46,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, List<Session> sessions, String here, String end, boolean names) {
		if (sessions.isEmpty()) {
			jteOutput.writeContent("<p class=\"empty\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(visit.say("account.sessions.none"));
			jteOutput.writeContent("</p>\n");
		} else {
			jteOutput.writeContent("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
			var __jte_html_attribute_0 = visit.say("account.sessions");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("div", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("div", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n<table>\n  <thead><tr>\n");
			if (names) {
				jteOutput.writeContent("    <th scope=\"col\">");
				jteOutput.setContext("th", null);
				jteOutput.writeUserContent(visit.say("account.name"));
				jteOutput.writeContent("</th>\n");
			}
			jteOutput.writeContent("    <th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(visit.say("account.sessions.browser"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(visit.say("account.address"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(visit.say("account.signed-in"));
			jteOutput.writeContent("</th><th scope=\"col\">");
			jteOutput.setContext("th", null);
			jteOutput.writeUserContent(visit.say("account.used"));
			jteOutput.writeContent("</th>\n");
			if (!end.isEmpty()) {
				jteOutput.writeContent("    <th scope=\"col\"><span class=\"hidden\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(visit.say("account.sessions.end"));
				jteOutput.writeContent("</span></th>\n");
			}
			jteOutput.writeContent("  </tr></thead>\n  <tbody>\n");
			for (Session session : sessions) {
				jteOutput.writeContent("  <tr>\n");
				if (names) {
					jteOutput.writeContent("    <td><a href=\"/admin/accounts/");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(session.account().id());
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(session.account().name());
					jteOutput.writeContent("</a></td>\n");
				}
				jteOutput.writeContent("    <td>");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(session.browser().isEmpty() ? "–" : session.browser());
				jteOutput.writeContent("\n");
				if (session.id().equals(here)) {
					jteOutput.writeContent("      <span class=\"chip on\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(visit.say("account.sessions.here"));
					jteOutput.writeContent("</span>\n");
				}
				jteOutput.writeContent("    </td>\n    <td><code>");
				jteOutput.setContext("code", null);
				jteOutput.writeUserContent(session.address());
				jteOutput.writeContent("</code></td>\n    <td>");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(Moment.of(visit, session.made()));
				jteOutput.writeContent("</td>\n    <td>");
				jteOutput.setContext("td", null);
				jteOutput.writeUserContent(Moment.of(visit, session.seen()));
				jteOutput.writeContent("</td>\n");
				if (!end.isEmpty()) {
					jteOutput.writeContent("    <td><form method=\"post\" action=\"");
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(end);
					jteOutput.setContext("form", null);
					jteOutput.setContext("form", "action");
					jteOutput.writeUserContent(session.id());
					jteOutput.setContext("form", null);
					jteOutput.writeContent("/end\"><input type=\"hidden\" name=\"csrf\"");
					var __jte_html_attribute_1 = visit.csrf();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><button class=\"danger small\" aria-label=\"");
					jteOutput.setContext("button", "aria-label");
					jteOutput.writeUserContent(visit.say("account.sessions.end"));
					jteOutput.setContext("button", null);
					jteOutput.writeContent(": ");
					jteOutput.setContext("button", "aria-label");
					jteOutput.writeUserContent(session.browser());
					jteOutput.setContext("button", null);
					jteOutput.writeContent(", ");
					jteOutput.setContext("button", "aria-label");
					jteOutput.writeUserContent(session.address());
					jteOutput.setContext("button", null);
					jteOutput.writeContent("\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(visit.say("account.sessions.end"));
					jteOutput.writeContent("</button></form></td>\n");
				}
				jteOutput.writeContent("  </tr>\n");
			}
			jteOutput.writeContent("  </tbody>\n</table>\n</div>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		List<Session> sessions = (List<Session>)params.get("sessions");
		String here = (String)params.get("here");
		String end = (String)params.get("end");
		boolean names = (boolean)params.get("names");
		render(jteOutput, jteHtmlInterceptor, visit, sessions, here, end, names);
	}
}
