package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.account.Account;
import id.kawat.workbench.account.ApiKey;
import id.kawat.workbench.account.Moment;
import id.kawat.workbench.account.Session;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteaccountGenerated {
	public static final String JTE_NAME = "account/account.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,8,8,8,8,17,17,17,20,20,20,21,21,21,24,24,24,24,24,24,24,24,24,25,25,25,26,26,26,29,29,30,30,30,31,31,32,34,34,34,35,35,35,35,35,35,35,35,35,35,35,35,35,35,35,36,36,36,38,38,41,41,41,42,42,42,43,43,44,44,44,45,45,46,46,46,46,46,46,46,46,46,48,48,48,48,48,48,48,48,48,48,48,48,48,48,48,50,50,52,52,52,53,53,53,54,54,54,55,55,55,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,56,58,58,62,62,64,64,64,64,64,64,64,64,64,65,65,65,66,66,66,68,68,69,69,69,69,69,69,69,69,69,69,69,69,70,70,72,72,72,76,76,76,77,77,78,78,78,79,79,81,81,81,81,81,81,81,81,81,82,82,82,82,82,82,82,82,82,83,83,83,84,84,85,85,85,87,87,90,90,90,91,91,92,92,93,93,93,93,93,93,93,93,93,93,93,93,94,94,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,97,98,98,98,8,9,10,11,12,13,14,15,16,16,16,16};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Account account, String here, List<Session> sessions, List<ApiKey> keys, List<Role> roles, String problem, String done, String key) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("account.title"), "", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\">\n  <div>\n    <p class=\"over\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("account.title"));
				jteOutput.writeContent("</p>\n    <h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(account.name());
				jteOutput.writeContent("</h1>\n  </div>\n  <form method=\"post\" action=\"/sign-out\" class=\"actions\">\n    <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_0 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <span class=\"chip\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(visit.label("role", account.role().code()));
				jteOutput.writeContent("</span>\n    <button>");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("account.sign-out"));
				jteOutput.writeContent("</button>\n  </form>\n</header>\n");
				if (!problem.isEmpty()) {
					jteOutput.writeContent("<p class=\"note\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(problem);
					jteOutput.writeContent("</p>\n");
				}
				if (!key.isEmpty()) {
					jteOutput.writeContent("<section class=\"sheet told\" role=\"status\">\n  <h2>");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(done);
					jteOutput.writeContent("</h2>\n  <p><code class=\"secret\" id=\"secret\" tabindex=\"0\">");
					jteOutput.setContext("code", null);
					jteOutput.writeUserContent(key);
					jteOutput.writeContent("</code> <button type=\"button\" class=\"copy\" data-copy=\"secret\"");
					var __jte_html_attribute_1 = visit.say("account.copied");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" data-copied=\"");
						jteOutput.setContext("button", "data-copied");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" hidden>");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(visit.say("account.copy"));
					jteOutput.writeContent("</button></p>\n  <p class=\"small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("account.keys.once"));
					jteOutput.writeContent("</p>\n</section>\n");
				}
				jteOutput.writeContent("<div class=\"grid\">\n  <section class=\"sheet w7\">\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("account.keys"));
				jteOutput.writeContent("</h2>\n    <p class=\"small quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("account.keys.about"));
				jteOutput.writeContent(" <a href=\"/api\">API</a></p>\n");
				if (keys.isEmpty()) {
					jteOutput.writeContent("    <p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("account.keys.none"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("    <div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_2 = visit.say("account.keys");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n    <table>\n      <thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.keys.label"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.role"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.made"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.used"));
					jteOutput.writeContent("</th><th scope=\"col\"><span class=\"hidden\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(visit.say("account.keys.revoke"));
					jteOutput.writeContent("</span></th></tr></thead>\n      <tbody>\n");
					for (ApiKey one : keys) {
						jteOutput.writeContent("      <tr>\n        <td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(one.label());
						jteOutput.writeContent("</td>\n        <td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.label("role", one.may().code()));
						jteOutput.writeContent("</td>\n        <td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(Moment.of(visit, one.made()));
						jteOutput.writeContent("</td>\n        <td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(one.used().isPresent() ? Moment.of(visit, one.used().get()) : visit.say("account.never"));
						jteOutput.writeContent("</td>\n        <td><form method=\"post\" action=\"/account/keys/");
						jteOutput.setContext("form", "action");
						jteOutput.writeUserContent(one.id());
						jteOutput.setContext("form", null);
						jteOutput.writeContent("/revoke\"><input type=\"hidden\" name=\"csrf\"");
						var __jte_html_attribute_3 = visit.csrf();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
							jteOutput.writeContent(" value=\"");
							jteOutput.setContext("input", "value");
							jteOutput.writeUserContent(__jte_html_attribute_3);
							jteOutput.setContext("input", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><button class=\"danger small\" aria-label=\"");
						jteOutput.setContext("button", "aria-label");
						jteOutput.writeUserContent(visit.say("account.keys.revoke"));
						jteOutput.setContext("button", null);
						jteOutput.writeContent(": ");
						jteOutput.setContext("button", "aria-label");
						jteOutput.writeUserContent(one.label());
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("button", null);
						jteOutput.writeUserContent(visit.say("account.keys.revoke"));
						jteOutput.writeContent("</button></form></td>\n      </tr>\n");
					}
					jteOutput.writeContent("      </tbody>\n    </table>\n    </div>\n");
				}
				jteOutput.writeContent("    <form method=\"post\" action=\"/account/keys\" class=\"filters make\">\n      <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_4 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_4);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n      <div class=\"field grow\"><label for=\"label\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("account.keys.for"));
				jteOutput.writeContent("</label><input id=\"label\" name=\"label\" type=\"text\" maxlength=\"80\" required autocomplete=\"off\"></div>\n      <div class=\"field\"><label for=\"role\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("account.keys.may"));
				jteOutput.writeContent("</label>\n        <select id=\"role\" name=\"role\">\n");
				for (Role role : roles) {
					jteOutput.writeContent("          <option");
					var __jte_html_attribute_5 = role.code();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("role", role.code()));
					jteOutput.writeContent("</option>\n");
				}
				jteOutput.writeContent("        </select></div>\n      <button>");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("account.keys.make"));
				jteOutput.writeContent("</button>\n    </form>\n  </section>\n  <section class=\"sheet w5\">\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("account.password"));
				jteOutput.writeContent("</h2>\n");
				if (account.fromProvider()) {
					jteOutput.writeContent("    <p>");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("account.password.provider"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("    <form method=\"post\" action=\"/account/password\">\n      <input type=\"hidden\" name=\"csrf\"");
					var __jte_html_attribute_6 = visit.csrf();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n      <input type=\"text\" name=\"username\"");
					var __jte_html_attribute_7 = account.name();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_7);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(" autocomplete=\"username\" class=\"hidden\" tabindex=\"-1\" aria-hidden=\"true\" readonly>\n      <div class=\"field\"><label for=\"present\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(visit.say("account.password.present"));
					jteOutput.writeContent("</label><input id=\"present\" name=\"present\" type=\"password\" autocomplete=\"current-password\" required></div>\n      ");
					gg.jte.generated.ondemand.account.JtenewpasswordGenerated.render(jteOutput, jteHtmlInterceptor, visit);
					jteOutput.writeContent("\n      <button>");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(visit.say("account.password.change"));
					jteOutput.writeContent("</button>\n    </form>\n");
				}
				jteOutput.writeContent("  </section>\n  <section class=\"sheet\">\n    <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("account.sessions"));
				jteOutput.writeContent("</h2>\n    ");
				gg.jte.generated.ondemand.account.JtesessionsGenerated.render(jteOutput, jteHtmlInterceptor, visit, sessions, here, "/account/sessions/", false);
				jteOutput.writeContent("\n");
				if (sessions.size() > 1) {
					jteOutput.writeContent("    <form method=\"post\" action=\"/account/sessions/end-others\"><input type=\"hidden\" name=\"csrf\"");
					var __jte_html_attribute_8 = visit.csrf();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("input", "value");
						jteOutput.writeUserContent(__jte_html_attribute_8);
						jteOutput.setContext("input", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><button class=\"danger\">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(visit.say("account.sessions.end-others"));
					jteOutput.writeContent("</button></form>\n");
				}
				jteOutput.writeContent("  </section>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<link rel=\"stylesheet\"");
				var __jte_html_attribute_9 = Assets.at("account.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_9);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><script");
				var __jte_html_attribute_10 = Assets.at("account.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_10);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Account account = (Account)params.get("account");
		String here = (String)params.get("here");
		List<Session> sessions = (List<Session>)params.get("sessions");
		List<ApiKey> keys = (List<ApiKey>)params.get("keys");
		List<Role> roles = (List<Role>)params.get("roles");
		String problem = (String)params.get("problem");
		String done = (String)params.get("done");
		String key = (String)params.get("key");
		render(jteOutput, jteHtmlInterceptor, visit, account, here, sessions, keys, roles, problem, done, key);
	}
}
