package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Role;
import id.kawat.workbench.Visit;
import id.kawat.workbench.account.Account;
import id.kawat.workbench.account.Moment;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteadminGenerated {
	public static final String JTE_NAME = "account/admin.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,13,13,13,14,14,15,15,16,16,16,17,17,18,19,20,20,23,23,23,23,23,23,24,24,25,25,25,26,26,27,27,27,27,27,27,27,27,27,29,29,29,29,29,29,29,29,29,29,29,29,31,31,33,33,33,33,33,33,33,34,34,34,35,35,36,36,36,38,38,42,42,45,45,45,46,46,47,47,47,48,48,50,50,50,50,50,50,50,50,50,51,51,51,51,51,51,51,51,51,51,51,51,51,51,51,52,52,52,54,54,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,55,56,56,58,58,58,58,58,58,58,58,58,58,58,59,59,59,63,63,63,65,65,66,66,66,66,66,66,67,67,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,71,72,72,72,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, List<Account> accounts, List<Role> roles, boolean open, String problem, String link, String name) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("account.admin"), "admin", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n");
				gg.jte.generated.ondemand.account.JteadminnavGenerated.render(jteOutput, jteHtmlInterceptor, visit, "accounts");
				jteOutput.writeContent("\n");
				if (!problem.isEmpty()) {
					jteOutput.writeContent("<p class=\"note\" role=\"alert\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(problem);
					jteOutput.writeContent("</p>\n");
				}
				if (!link.isEmpty()) {
					gg.jte.generated.ondemand.account.JteshownlinkGenerated.render(jteOutput, jteHtmlInterceptor, visit, link, name);
					jteOutput.writeContent("\n");
				}
				jteOutput.writeContent("<div class=\"grid\">\n<section class=\"sheet w8\">\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("account.admin.accounts"));
				jteOutput.writeContent(" <small>");
				jteOutput.setContext("small", null);
				jteOutput.writeUserContent(visit.number(accounts.size()));
				jteOutput.writeContent("</small></h2>\n");
				if (accounts.isEmpty()) {
					jteOutput.writeContent("  <p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("account.admin.open"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("  <div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_0 = visit.say("account.admin.accounts");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_0);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n  <table>\n    <thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.name"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.role"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.state"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("account.signed-in.last"));
					jteOutput.writeContent("</th></tr></thead>\n    <tbody>\n");
					for (Account account : accounts) {
						jteOutput.writeContent("    <tr>\n      <td><a href=\"/admin/accounts/");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(account.id());
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(account.name());
						jteOutput.writeContent("</a></td>\n      <td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.label("role", account.role().code()));
						jteOutput.writeContent("</td>\n      <td>");
						gg.jte.generated.ondemand.account.JtestateGenerated.render(jteOutput, jteHtmlInterceptor, visit, account);
						jteOutput.writeContent("</td>\n      <td>");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(account.signedIn().isPresent() ? Moment.of(visit, account.signedIn().get()) : visit.say("account.never"));
						jteOutput.writeContent("</td>\n    </tr>\n");
					}
					jteOutput.writeContent("    </tbody>\n  </table>\n  </div>\n");
				}
				jteOutput.writeContent("</section>\n<section class=\"sheet w4\">\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("account.admin.make"));
				jteOutput.writeContent("</h2>\n");
				if (open) {
					jteOutput.writeContent("  <p class=\"small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("account.admin.first"));
					jteOutput.writeContent("</p>\n");
				}
				jteOutput.writeContent("  <form method=\"post\" action=\"/admin/accounts\">\n    <input type=\"hidden\" name=\"csrf\"");
				var __jte_html_attribute_1 = visit.csrf();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n    <div class=\"field\"><label for=\"name\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("account.name"));
				jteOutput.writeContent("</label><input id=\"name\" name=\"name\" type=\"text\"");
				var __jte_html_attribute_2 = link.isEmpty() ? name : "";
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" minlength=\"2\" maxlength=\"60\" required autocomplete=\"off\" spellcheck=\"false\" aria-describedby=\"name-help\"><span class=\"quiet small\" id=\"name-help\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(visit.say("account.name.help"));
				jteOutput.writeContent("</span></div>\n    <div class=\"field\"><label for=\"role\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("account.role"));
				jteOutput.writeContent("</label>\n      <select id=\"role\" name=\"role\">\n");
				for (Role role : roles) {
					jteOutput.writeContent("        <option");
					var __jte_html_attribute_3 = role.code();
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_4 = open && role == Role.ADMIN;
					if (__jte_html_attribute_4) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("role", role.code()));
					jteOutput.writeContent("</option>\n");
				}
				jteOutput.writeContent("      </select></div>\n    <div class=\"field\"><label for=\"password\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say(open ? "account.password" : "account.admin.password"));
				jteOutput.writeContent("</label><input id=\"password\" name=\"password\" type=\"password\" minlength=\"12\" maxlength=\"256\" autocomplete=\"new-password\"");
				var __jte_html_attribute_5 = open;
				if (__jte_html_attribute_5) {
				jteOutput.writeContent(" required");
				}
				jteOutput.writeContent(" aria-describedby=\"password-help\"><span class=\"quiet small\" id=\"password-help\">");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(visit.say(open ? "account.password.rule" : "account.admin.password.help"));
				jteOutput.writeContent("</span></div>\n    <button class=\"first\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("account.admin.make"));
				jteOutput.writeContent("</button>\n  </form>\n</section>\n<section class=\"sheet\">\n  <h2>");
				jteOutput.setContext("h2", null);
				jteOutput.writeUserContent(visit.say("account.roles"));
				jteOutput.writeContent("</h2>\n  <dl class=\"pairs\">\n");
				for (Role role : roles) {
					jteOutput.writeContent("    <dt>");
					jteOutput.setContext("dt", null);
					jteOutput.writeUserContent(visit.label("role", role.code()));
					jteOutput.writeContent("</dt><dd>");
					jteOutput.setContext("dd", null);
					jteOutput.writeUserContent(visit.label("account.role", role.code()));
					jteOutput.writeContent("</dd>\n");
				}
				jteOutput.writeContent("  </dl>\n</section>\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("<link rel=\"stylesheet\"");
				var __jte_html_attribute_6 = Assets.at("account.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("><script");
				var __jte_html_attribute_7 = Assets.at("account.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_7);
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
		List<Account> accounts = (List<Account>)params.get("accounts");
		List<Role> roles = (List<Role>)params.get("roles");
		boolean open = (boolean)params.get("open");
		String problem = (String)params.get("problem");
		String link = (String)params.get("link");
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, visit, accounts, roles, open, problem, link, name);
	}
}
