// Generated from the documents in this folder by scripts/generate-types.ts.
export interface paths {
    "/v1/agents": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All agents
         * @description The agents of the workspace, newest first.
         */
        get: operations["listAgents"];
        put?: never;
        /**
         * Make an agent
         * @description What is left out is as the platform has it. Members that the contract does not know are passed over.
         */
        post: operations["createAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/voices": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All voices
         * @description The voices that an agent may have. The list has no pages.
         */
        get: operations["listAgentVoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All telephone numbers
         * @description The telephone numbers of the workspace, newest first.
         */
        get: operations["listPhoneNumbers"];
        put?: never;
        /**
         * Bring a number
         * @description Takes in a number that the workspace has at a carrier of its own. What the carrier is reached with is kept and never shown.
         */
        post: operations["importPhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers/available": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Numbers to be had
         * @description Numbers that can be purchased in a country. The list has no pages.
         */
        get: operations["searchAvailableNumbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers/purchase": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Purchase a number
         * @description Takes one of the numbers to be had.
         */
        post: operations["purchasePhoneNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        /**
         * One number
         * @description A telephone number, and who answers it.
         */
        get: operations["getPhoneNumber"];
        put?: never;
        post?: never;
        /**
         * Give a number up
         * @description The workspace has it no more. Calls of the past stay.
         */
        delete: operations["deletePhoneNumber"];
        options?: never;
        head?: never;
        /**
         * Label a number
         * @description The label is all that can be changed.
         */
        patch: operations["updatePhoneNumber"];
        trace?: never;
    };
    "/v1/agents/{agent_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * One agent
         * @description How a voice agent is set up, with every block of its configuration. Secrets are never part of it.
         */
        get: operations["getAgent"];
        put?: never;
        post?: never;
        /**
         * Remove an agent
         * @description Its conversations stay.
         */
        delete: operations["deleteAgent"];
        options?: never;
        head?: never;
        /**
         * Change an agent
         * @description What is left out stays. A block is changed member by member: null takes a member back to its default, a value sets it. Lists, amd and widget_config are replaced as they come. The slug stays for good.
         */
        patch: operations["updateAgent"];
        trace?: never;
    };
    "/v1/agents/{agent_id}/widget-config": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * How the widget of an agent looks
         * @description What the widget reads before anybody calls. It is to be had from the same pages from which a session can be started.
         */
        get: operations["getWidgetConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/sessions": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a session
         * @description Starts a conversation for a widget. A public agent takes sessions without a key, from the pages whose Origin both of its lists let through.
         */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/evaluation-config": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * What conversations are judged by
         * @description By which criteria a conversation is judged when it is over, and what is gathered from it. Both lists are empty at first.
         */
        get: operations["getEvaluationConfig"];
        /**
         * Judge conversations by something else
         * @description Replaces both lists.
         */
        put: operations["updateEvaluationConfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/variables": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        /**
         * The variables of an agent
         * @description What can be filled into the prompt, call by call, and what the platform fills in itself.
         */
        get: operations["getDynamicVariables"];
        /**
         * Give an agent other variables
         * @description Replaces the list; an empty one clears it.
         */
        put: operations["updateDynamicVariables"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/phone-numbers/{phone_number_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let an agent answer a number
         * @description Whichever agent answered it before does so no more.
         */
        post: operations["bindPhoneNumber"];
        /**
         * Let nobody answer a number
         * @description Takes the number from the agent that answers it.
         */
        delete: operations["unbindPhoneNumber"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All workspaces of the caller
         * @description A key belongs to one workspace, so there is one.
         */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The workspace
         * @description The workspace that the key belongs to.
         */
        get: operations["getCurrentWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Rename the workspace
         * @description Blanks around the name are cut off.
         */
        patch: operations["updateCurrentWorkspace"];
        trace?: never;
    };
    "/v1/workspaces/current/members": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All members
         * @description Who belongs to the workspace, and in what role. The list has no pages.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/members/leave": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the workspace
         * @description Whoever asks is a member no more.
         */
        post: operations["leaveWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/members/{user_uid}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The member. */
                user_uid: components["parameters"]["userUid"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a member
         * @description Anybody but oneself.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        /**
         * Give a member another role
         * @description Only an owner may.
         */
        patch: operations["updateMemberRole"];
        trace?: never;
    };
    "/v1/workspaces/current/transfer-owner": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand the workspace over
         * @description Another member becomes owner, and whoever asks an admin, both at once.
         */
        post: operations["transferWorkspaceOwner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/invites": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All invitations
         * @description Who was asked to join, newest first. The list has no pages.
         */
        get: operations["listInvites"];
        put?: never;
        /**
         * Ask somebody to join
         * @description Makes the token that they join with. Only an owner may ask somebody to be an owner.
         */
        post: operations["createInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/workspaces/current/invites/{invite_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The invitation. */
                invite_id: components["parameters"]["inviteId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description Its token is good for nothing then. To take it back again changes nothing.
         */
        delete: operations["revokeInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites/{token}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        /**
         * What an invitation is for
         * @description Shown to whoever has the token, before they sign in.
         */
        get: operations["previewInvite"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites/{token}/accept": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a workspace
         * @description Whoever was asked becomes a member.
         */
        post: operations["acceptInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/{agent_id}/conversations": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a conversation
         * @description Makes a conversation with an agent and a token for whoever is to talk to it. It is pending until that person joins.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * The conversations of a workspace
         * @description Live and past ones, newest first. Every filter narrows the list further.
         */
        get: operations["listConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/stats": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * How many conversations there are
         * @description Numbers of conversations in each state, and averages. Takes the filters of the list.
         */
        get: operations["getConversationStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/recent-callees": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Who was called
         * @description Each number that was called, once, the one that was called last first.
         */
        get: operations["listRecentCallees"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/messages": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * What was said in a conversation
         * @description Turns of both sides and runs of tools, oldest first. While the conversation goes on it grows.
         */
        get: operations["listMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/evaluations": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * What was found in a conversation
         * @description A summary, what was gathered, and how criteria were met. There is none before the conversation is over and has been looked at.
         */
        get: operations["listEvaluations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/webhook-deliveries": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * What was sent about a conversation
         * @description One row for each webhook and URL that was told of it, newest first.
         */
        get: operations["listConversationDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        /**
         * One conversation
         * @description A conversation in full, with the agent as it was when it began. What was said is to be had apart.
         */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/shadow-token": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A token to listen in on a live call
         * @description Gives an observer what a realtime client needs to join the room of a call that is going on. The observer hears everything, can say and send nothing, and neither the caller nor the agent can see that somebody is there. Takes no body. Every request makes another token for another identity.
         */
        post: operations["mintShadowToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/end": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a conversation now
         * @description Whoever is on the line is cut off; one that rings is given up. Ending what is over is fine and changes nothing. Takes no body.
         */
        post: operations["endConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/conversations/{conversation_id}/take-over": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Speak in the agent's place
         * @description Gives an operator what a realtime client needs to join the room of a call and be heard there. From then on the agent is silent. Takes no body.
         */
        post: operations["takeOverConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/endpoints": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * All endpoints
         * @description The endpoints of the workspace, newest first, without their secrets.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Have events sent to a URL
         * @description The answer is the first of two that ever show the secret; the other is the one that rotates it.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/endpoints/{webhook_endpoint_id}": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        /**
         * One endpoint
         * @description How an endpoint is set up. Its secret is never part of it.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Remove an endpoint
         * @description Nothing more is sent to it.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint
         * @description What is left out stays. An endpoint that is disabled is told nothing until it is enabled again.
         */
        patch: operations["updateWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhooks/endpoints/{webhook_endpoint_id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an endpoint a new secret
         * @description From now on everything is signed with it, what waits to be sent again too. Takes no body.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/endpoints/{webhook_endpoint_id}/deliveries": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        /**
         * What was sent to an endpoint
         * @description One row for each event of each conversation, newest first, over all attempts.
         */
        get: operations["listEndpointDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agents/outbound-calls": {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an agent call a number
         * @description Answers at once with the conversation that the call will be; whether anybody picks up shows there.
         */
        post: operations["createOutboundCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "conversation.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has started
         * @description Sent when somebody joins.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The moment of the attempt, and the HMAC-SHA256 over it, a full stop and the bytes of the body, in hexadecimal. */
                    "Speechify-Signature": components["parameters"]["signature"];
                    /** @description Names the delivery; the same on every attempt. */
                    "Speechify-Delivery-Id": components["parameters"]["deliveryId"];
                    /** @description What it is about. */
                    "Speechify-Event": components["parameters"]["event"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation is over
         * @description Sent when a conversation that came to its end has been looked at, with what was found where that was asked for.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The moment of the attempt, and the HMAC-SHA256 over it, a full stop and the bytes of the body, in hexadecimal. */
                    "Speechify-Signature": components["parameters"]["signature"];
                    /** @description Names the delivery; the same on every attempt. */
                    "Speechify-Delivery-Id": components["parameters"]["deliveryId"];
                    /** @description What it is about. */
                    "Speechify-Event": components["parameters"]["event"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation has failed
         * @description Sent when nobody picks up, or the line breaks.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The moment of the attempt, and the HMAC-SHA256 over it, a full stop and the bytes of the body, in hexadecimal. */
                    "Speechify-Signature": components["parameters"]["signature"];
                    /** @description Names the delivery; the same on every attempt. */
                    "Speechify-Delivery-Id": components["parameters"]["deliveryId"];
                    /** @description What it is about. */
                    "Speechify-Event": components["parameters"]["event"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            responses: {
                /** @description The receiver has it. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * Format: date
         * @description A version of the API, named by its date.
         */
        ApiVersion: string;
        Error: {
            error: {
                /** @description What went wrong, for programs. Codes are added, never renamed. */
                code: string;
                /** @description What went wrong, for people. May be reworded at any time. */
                message: string;
                /** @description On a validation failure, what is wrong with which member, by its dotted path. */
                fields?: {
                    [key: string]: string;
                };
                /** @description More about some failures. */
                details?: Record<string, unknown>;
                /**
                 * Format: uri
                 * @description Where the failure is explained.
                 */
                docs_url?: string;
            };
            /** @description The X-Request-ID of this answer. */
            request_id: string;
        };
        /** @description The id of an agent. Nothing else names an agent to a customer. */
        AgentId: string;
        AdditionalLanguage: {
            /** @description ISO 639-1. */
            language: string;
            voice_id?: string | null;
            first_message?: string | null;
        };
        /** @description The language model. Null stands for what the platform gives by default. */
        Llm: {
            /** @description One of a growing list, such as openai, speechify and custom. */
            provider?: string | null;
            model?: string | null;
            /** @description Where a custom provider is. */
            base_url?: string | null;
            /** @description The stored credential of a custom provider. */
            credential_id?: string | null;
            /** @description What is added to each request to a custom provider. */
            extra_body?: Record<string, unknown> | null;
            /** @description 0.5 unless set. */
            temperature?: number;
        };
        /** @description The voice and how it speaks. */
        Tts: {
            voice_id?: string;
            /** @description 1 is as recorded; null leaves it to the platform. */
            speed?: number | null;
        };
        /** @description Speech recognition. */
        Stt: {
            /** @description Another model than the platform's, such as whisper-v3 or gpt-realtime-whisper. */
            override?: string | null;
        };
        /** @description When the agent takes its turn, and how long it bears silence. */
        TurnHandling: {
            response_delay_seconds?: number | null;
            inactivity_timeout_seconds?: number | null;
        };
        /** @description What the agent remembers of each caller from one call to the next. */
        Memory: {
            /** @description False unless set. */
            enabled?: boolean;
            /** @description 90 unless set; 0 keeps it for good. */
            retention_days?: number;
        };
        /** @description Whether the agent finds its way through phone menus by itself when it calls somebody. */
        Navigator: {
            /** @description False unless set. */
            enabled?: boolean;
            /** @description Whether menus that were heard once are remembered; they are unless set otherwise. */
            ivr_cache_enabled?: boolean;
        };
        /** @description A bed of noise below the call. Null for silence. */
        BackgroundNoise: {
            /** @description One of a growing list, such as office, city, forest, crowded_room, keyboard_typing and hold_music. */
            preset?: string | null;
            volume?: number | null;
        };
        /** @description Answering machine detection on calls that the agent makes. The first seconds after the pick-up are heard as one of human, uncertain, machine-vm, machine-ivr and machine-unavailable; for the last three it says here what to do. */
        Amd: {
            /** @description False unless set. */
            enabled: boolean;
            on_voicemail: {
                /**
                 * @description Hangup unless set.
                 * @enum {string}
                 */
                action: "hangup" | "leave_message";
                /** @description What is left on the machine. */
                message?: string;
            };
            on_ivr: {
                /**
                 * @description Proceed unless set.
                 * @enum {string}
                 */
                action: "proceed" | "hangup" | "navigate";
            };
            on_unavailable: {
                /** @enum {string} */
                action: "hangup";
            };
            tuning?: {
                human_speech_threshold_seconds?: number;
                no_speech_threshold_seconds?: number;
                /** @description At least no_speech_threshold_seconds. */
                timeout_seconds?: number;
                classification_prompt?: string;
            };
        };
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         */
        Moment: string;
        /** @description How the embedded widget looks and behaves. */
        WidgetConfig: {
            version?: number;
            /** @enum {string} */
            style?: "pill" | "fab";
            /** @enum {string} */
            theme?: "dark" | "light" | "auto";
            avatar?: {
                /** @enum {string} */
                type?: "orb" | "image";
                image_url?: string;
                orb_color_1?: string;
                orb_color_2?: string;
            };
            text?: {
                start_call?: string;
                end_call?: string;
                listening?: string;
                thinking?: string;
                speaking?: string;
            };
            terms?: {
                enabled?: boolean;
                /** @description Markdown. */
                content?: string;
            };
            transcript?: {
                enabled?: boolean;
            };
            telemetry?: {
                enabled?: boolean;
            };
        };
        /** @description A voice agent. */
        Agent: {
            id: components["schemas"]["AgentId"];
            name: string;
            /** @description A short name for links, made from the name when none was given. */
            slug: string;
            /** @description What the model is told to do. */
            prompt: string;
            /** @description What the agent says first. */
            first_message: string;
            /** @description ISO 639-1. */
            language: string;
            /** @description What else the agent speaks. Left out where nothing was ever said of it. */
            additional_languages?: components["schemas"]["AdditionalLanguage"][];
            llm: components["schemas"]["Llm"];
            tts: components["schemas"]["Tts"];
            stt: components["schemas"]["Stt"];
            turn_handling: components["schemas"]["TurnHandling"];
            memory: components["schemas"]["Memory"];
            navigator: components["schemas"]["Navigator"];
            background_noise: components["schemas"]["BackgroundNoise"];
            /** @description Whether the web component may start a session with this agent without a key; it may not unless set. */
            is_public: boolean;
            /** @description The origins from which a public session may be started, each a whole Origin header without a wildcard. */
            allowed_origins: string[];
            amd: components["schemas"]["Amd"];
            /** @description Whether conversations are recorded; they are not unless set. */
            save_audio_recording: boolean;
            /** @description When a call is ended. Null leaves it to the platform; left out where nothing was ever said of it. */
            max_call_duration_seconds?: number | null;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            widget_config?: components["schemas"]["WidgetConfig"];
            /** @description The hosts whose pages may start a session, each a bare host name. Null or empty for any. */
            hostname_allowlist?: string[] | null;
            /** @description Where this agent's completed conversations are announced instead of to the workspace's endpoints. Empty for none. */
            webhook_url?: string;
            /** @description Whether there is a secret that announcements are signed with. */
            webhook_secret_set?: boolean;
        };
        /** @description What asks for the next page; null on the last one. */
        NextCursor: string | null;
        /** @description Whether there is a next page. */
        HasMore: boolean;
        Agents: {
            agents: components["schemas"]["Agent"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        LlmWish: {
            /** @enum {string|null} */
            provider?: "openai" | "speechify" | "custom" | null;
            model?: string | null;
            /** @description Where a custom provider is. */
            base_url?: string | null;
            /** @description The stored credential of a custom provider. Empty takes it away. */
            credential_id?: string | null;
            extra_body?: Record<string, unknown> | null;
            temperature?: number;
        };
        SttWish: {
            /** @enum {string|null} */
            override?: "whisper-v3" | "gpt-realtime-whisper" | null;
        };
        BackgroundNoiseWish: {
            /** @enum {string|null} */
            preset?: "office" | "city" | "forest" | "crowded_room" | "keyboard_typing" | "hold_music" | null;
            volume?: number | null;
        };
        Origins: string[];
        Hostnames: string[] | null;
        AgentStart: {
            name: string;
            slug?: string;
            prompt: string;
            first_message: string;
            /** @description ISO 639-1; en unless said. */
            language?: string;
            additional_languages?: components["schemas"]["AdditionalLanguage"][];
            llm?: components["schemas"]["LlmWish"];
            tts: {
                voice_id: string;
                speed?: number | null;
            };
            stt?: components["schemas"]["SttWish"];
            turn_handling?: components["schemas"]["TurnHandling"];
            memory?: components["schemas"]["Memory"];
            navigator?: components["schemas"]["Navigator"];
            background_noise?: components["schemas"]["BackgroundNoiseWish"];
            widget_config?: components["schemas"]["WidgetConfig"];
            is_public?: boolean;
            allowed_origins?: components["schemas"]["Origins"];
            hostname_allowlist?: components["schemas"]["Hostnames"];
            webhook_url?: string;
            /** @description Never shown again. */
            webhook_secret?: string;
            amd?: components["schemas"]["Amd"];
            save_audio_recording?: boolean;
            max_call_duration_seconds?: number | null;
        };
        Voice: {
            /** @description The voice_id of an agent's tts block. */
            id: string;
            /** @description shared for a voice of the platform. */
            type: string;
            display_name: string;
            models: {
                name: string;
                languages: {
                    locale: string;
                    preview_audio: string | null;
                }[];
            }[];
            /** @enum {string} */
            gender: "male" | "female" | "not_specified";
            locale: string;
            preview_audio: string | null;
            avatar_image: string | null;
            tags?: string[] | null;
        };
        Voices: {
            voices: components["schemas"]["Voice"][];
            /** @description The languages that a voice for many languages can speak. */
            multilingual_languages: {
                language: string;
                realtime_supported: boolean;
                default_voice_id?: string;
            }[];
        };
        /** @description The id of a telephone number. */
        PhoneNumberId: string;
        /** @description A telephone number in E.164. */
        E164: string;
        /** @description A telephone number of the workspace. */
        PhoneNumber: {
            id: components["schemas"]["PhoneNumberId"];
            e164: components["schemas"]["E164"];
            /** @description Where it comes from. One of a growing list, such as livekit, twilio, telnyx, byoc, twilio_purchased, telnyx_purchased and verified_caller_id. */
            type: string;
            /** @description What people call it. */
            label?: string;
            /** @description The trunk that its calls come over. */
            trunk_id?: string;
            /** @description The agent that answers it. */
            agent_id?: components["schemas"]["AgentId"];
            /** @description Whether it can be called, and called from. */
            capabilities: ("inbound" | "outbound")[];
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
        };
        ImportedNumber: {
            e164: components["schemas"]["E164"];
            /** @enum {string} */
            provider: "livekit" | "twilio" | "telnyx" | "byoc" | "verified_caller_id";
            label?: string;
            trunk_id?: string;
            /** @description The agent that answers it. */
            agent_id?: components["schemas"]["AgentId"];
            twilio?: {
                account_sid: string;
                auth_token: string;
            };
            telnyx?: {
                connection_id: string;
                sip_username?: string;
                sip_password?: string;
            };
        };
        /** @description A telephone number that can be purchased. */
        AvailableNumber: {
            e164: components["schemas"]["E164"];
            friendly_name?: string;
            locality?: string;
            region?: string;
            iso_country: string;
            /** @description What provider to say when it is purchased. */
            provider: string;
        };
        PurchasedNumber: {
            e164: components["schemas"]["E164"];
            label?: string;
            /**
             * @description The first unless said.
             * @enum {string}
             */
            provider?: "twilio_purchased" | "telnyx_purchased";
            /** @description The agent that answers it. */
            agent_id?: components["schemas"]["AgentId"];
        };
        AgentChange: {
            name?: string;
            prompt?: string;
            first_message?: string;
            language?: string;
            additional_languages?: components["schemas"]["AdditionalLanguage"][];
            llm?: components["schemas"]["LlmWish"];
            tts?: components["schemas"]["Tts"];
            stt?: components["schemas"]["SttWish"];
            turn_handling?: components["schemas"]["TurnHandling"];
            memory?: components["schemas"]["Memory"];
            navigator?: components["schemas"]["Navigator"];
            background_noise?: components["schemas"]["BackgroundNoiseWish"];
            widget_config?: components["schemas"]["WidgetConfig"];
            is_public?: boolean;
            allowed_origins?: components["schemas"]["Origins"];
            hostname_allowlist?: components["schemas"]["Hostnames"];
            webhook_url?: string;
            /** @description Never shown again. Empty takes it away. */
            webhook_secret?: string;
            amd?: components["schemas"]["Amd"];
            save_audio_recording?: boolean;
            max_call_duration_seconds?: number | null;
        };
        /** @description Values for the names in the agent's texts, for this conversation alone. */
        DynamicVariables: Record<string, unknown>;
        SessionStart: {
            /** @description Who the visitor is, to the page. */
            user_identity?: string;
            /** @description The agent's own unless given. */
            language?: string;
            dynamic_variables?: components["schemas"]["DynamicVariables"];
        };
        /** @description The id of a conversation. */
        ConversationId: string;
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         */
        MomentOrNull: string | null;
        /** @description The agent as it was when the conversation began, in an older and flat spelling. */
        AgentSnapshot: {
            schema_version?: number;
            captured_at?: components["schemas"]["Moment"];
            name?: string;
            prompt?: string;
            first_message?: string;
            language?: string;
            additional_languages?: Record<string, unknown>[];
            llm_provider?: string | null;
            llm_model?: string | null;
            llm_base_url?: string | null;
            llm_extra_body?: Record<string, unknown> | null;
            voice_id?: string;
            temperature?: number;
            memory_enabled?: boolean;
            memory_retention_days?: number;
            tts_playback_rate?: number | null;
            response_delay_seconds?: number | null;
            stt_override?: string | null;
            amd?: Record<string, unknown>;
            save_audio_recording?: boolean;
            navigator_mode?: boolean;
            ivr_memory_enabled?: boolean;
            inactivity_timeout_seconds?: number | null;
            max_call_duration_seconds?: number | null;
            background_noise_preset?: string | null;
            background_noise_volume?: number | null;
        };
        /** @description A call of an agent. Null stands for what has not happened, or does not apply. */
        Conversation: {
            id: components["schemas"]["ConversationId"];
            agent_id: components["schemas"]["AgentId"];
            /** @enum {string} */
            status: "pending" | "active" | "completed" | "failed";
            /** @enum {string} */
            transport: "web" | "phone" | "whatsapp" | "sip_inbound" | "sip_outbound";
            created_at: components["schemas"]["Moment"];
            /** @description When somebody joined. */
            started_at?: components["schemas"]["MomentOrNull"];
            ended_at?: components["schemas"]["MomentOrNull"];
            duration_ms?: number | null;
            cost_cents?: number | null;
            /** @description Where the recording is; null unless the agent records. */
            recording_url?: string | null;
            recording_started_at?: components["schemas"]["MomentOrNull"];
            /** @description Why it ended: one of a growing list, among them agent_ended, caller_hangup, voicemail_message_left, transferred, dial_no_answer and dial_busy. Null while it goes on. */
            end_reason?: string | null;
            metadata: Record<string, unknown>;
            /** @description Who talks to the agent; empty for somebody who is not known. */
            caller_identity?: string;
            /** @description E.164; null on the web. */
            from_number?: string | null;
            /** @description E.164; null on the web. */
            to_number?: string | null;
            agent_snapshot?: components["schemas"]["AgentSnapshot"];
            /** @description What was said of this one conversation. */
            dynamic_variables?: Record<string, unknown>;
            /** @description On lists only; 0 elsewhere. */
            message_count: number;
            ivr_menu_id?: string | null;
            ivr_path_taken?: Record<string, unknown>[] | null;
            ivr_surrender_reason?: string | null;
        };
        ConversationMade: {
            conversation: components["schemas"]["Conversation"];
            /** @description A LiveKit access token. */
            token: string;
            /** @description Where the realtime client connects to. */
            url: string;
        };
        /** @description Something that a conversation achieves, or does not. */
        Criterion: {
            id: string;
            name: string;
            description: string;
        };
        /** @description Something that is gathered from a conversation. */
        Datum: {
            key: string;
            description: string;
            /** @enum {string} */
            type: "string" | "int" | "number" | "boolean";
        };
        EvaluationConfig: {
            criteria: components["schemas"]["Criterion"][];
            data_collection: components["schemas"]["Datum"][];
        };
        EvaluationConfigWish: {
            criteria: components["schemas"]["Criterion"][];
            data_collection: components["schemas"]["Datum"][];
        };
        Variable: {
            key: string;
            /** @enum {string} */
            type: "string" | "number" | "boolean" | "json";
            /** @description Filled in where a call says nothing. */
            default?: unknown;
            description?: string;
        };
        Variables: {
            variables: components["schemas"]["Variable"][];
            system_variables: {
                key: string;
                description: string;
            }[];
        };
        VariablesWish: {
            variables: components["schemas"]["Variable"][];
        };
        /** @description The id of a workspace. */
        WorkspaceId: string;
        /**
         * @description What a member may do.
         * @enum {string}
         */
        Role: "owner" | "admin" | "member";
        /** @description What agents, numbers and conversations belong to. */
        Workspace: {
            id: components["schemas"]["WorkspaceId"];
            name: string;
            billing_contact_email?: string;
            billing_contact_name?: string | null;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
            my_role: components["schemas"]["Role"];
        };
        /** @description The id of a person. */
        UserUid: string;
        /** @description Somebody who belongs to a workspace. */
        Member: {
            user_uid: components["schemas"]["UserUid"];
            email?: string;
            display_name?: string;
            role: components["schemas"]["Role"];
            created_at: components["schemas"]["Moment"];
            /** @description Whether it is whoever asks. */
            is_self: boolean;
        };
        /** @description The id of an invitation. */
        InviteId: string;
        /** @description What somebody joins with. */
        InviteToken: string;
        /** @description Somebody who was asked to join. */
        Invite: {
            id: components["schemas"]["InviteId"];
            email: string;
            /** @description The user_uid of who asked. */
            invited_by: string;
            role: components["schemas"]["Role"];
            created_at: components["schemas"]["Moment"];
            expires_at: components["schemas"]["Moment"];
            accepted_at?: components["schemas"]["Moment"];
            revoked_at?: components["schemas"]["Moment"];
            token?: components["schemas"]["InviteToken"];
            email_sent: boolean;
        };
        InvitePreview: {
            tenant_id: components["schemas"]["WorkspaceId"];
            tenant_name: string;
            invited_email: string;
            invited_by_email?: string;
            invited_by_display_name?: string;
            expires_at: components["schemas"]["Moment"];
        };
        ConversationStart: {
            /**
             * @description The web unless given.
             * @enum {string|null}
             */
            transport?: "web" | "phone" | "whatsapp" | "sip_inbound" | "sip_outbound" | null;
            /** @description The agent's own unless given. */
            language?: string;
            dynamic_variables?: components["schemas"]["DynamicVariables"];
        };
        Conversations: {
            conversations: components["schemas"]["Conversation"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        ConversationStats: {
            total: number;
            completed: number;
            failed: number;
            active: number;
            pending: number;
            /** @description Of those that have ended after somebody had joined. */
            avg_duration_ms: number | null;
            avg_cost_cents: number | null;
        };
        RecentCallee: {
            /** @description E.164. */
            phone: string;
            last_called_at: components["schemas"]["Moment"];
        };
        RecentCallees: {
            callees: components["schemas"]["RecentCallee"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        Message: {
            id: string;
            conversation_id: components["schemas"]["ConversationId"];
            /** @enum {string} */
            role: "user" | "assistant" | "system" | "tool" | "operator";
            content: string;
            tool_name?: string | null;
            tool_args?: Record<string, unknown> | null;
            /** @description Whatever the tool gave back. */
            tool_result?: unknown;
            started_at: components["schemas"]["Moment"];
            ended_at?: components["schemas"]["MomentOrNull"];
        };
        Messages: {
            messages: components["schemas"]["Message"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        Evaluation: {
            id: string;
            conversation_id: components["schemas"]["ConversationId"];
            /** @enum {string} */
            kind: "criterion" | "summary" | "data";
            criterion_id?: string | null;
            name: string;
            /** @enum {string|null} */
            status?: "success" | "failure" | "unknown" | null;
            passed?: boolean | null;
            score?: number | null;
            rationale: string;
            /** @description What was gathered, where that is what it is about. */
            data?: unknown;
            created_at: components["schemas"]["Moment"];
        };
        Evaluations: {
            evaluations: components["schemas"]["Evaluation"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        /** @description Names what was sent; the same over all attempts. */
        DeliveryId: string;
        Delivery: {
            id: components["schemas"]["DeliveryId"];
            conversation_id: components["schemas"]["ConversationId"];
            agent_id: components["schemas"]["AgentId"];
            url: string;
            event: string;
            /** @enum {string} */
            status: "pending" | "delivered" | "failed";
            attempt_count: number;
            last_attempt_at?: components["schemas"]["MomentOrNull"];
            last_status_code?: number | null;
            last_error?: string | null;
            /** @description The beginning of what the receiver answered. */
            last_response_body?: string | null;
            created_at: components["schemas"]["Moment"];
        };
        Deliveries: {
            deliveries: components["schemas"]["Delivery"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        /** @description What a realtime client needs to join a call unheard and unseen. */
        ShadowToken: {
            conversation_id: components["schemas"]["ConversationId"];
            /** @description Where the realtime client connects to. A vendor's server has wss; ws is for one on the same machine. */
            signaling_url: string;
            /** @description A LiveKit access token, which is a JSON Web Token. Good for joining only; who has joined stays when it expires. */
            token: string;
            /** @description Whom the token makes of its holder in the room. Only tools for administrators ever show it. */
            identity: string;
            expires_at: components["schemas"]["Moment"];
        };
        /** @description What a realtime client needs to join a call and be heard. */
        TakeOver: {
            conversation_id: components["schemas"]["ConversationId"];
            livekit_url: string;
            room_name: string;
            token: string;
            identity: string;
            expires_at: components["schemas"]["Moment"];
        };
        /** @description The id of an endpoint. */
        WebhookEndpointId: string;
        /** @description Names of events, or an asterisk for all of them. */
        EventNames: string[];
        /** @description What is sent along beside the conversation. */
        Include: ("messages" | "evaluations")[];
        Endpoint: {
            id: components["schemas"]["WebhookEndpointId"];
            url: string;
            enabled_events: components["schemas"]["EventNames"];
            include: components["schemas"]["Include"];
            description: string | null;
            disabled: boolean;
            created_at: components["schemas"]["Moment"];
            updated_at: components["schemas"]["Moment"];
        };
        Endpoints: {
            endpoints: components["schemas"]["Endpoint"][];
            next_cursor: components["schemas"]["NextCursor"];
            has_more: components["schemas"]["HasMore"];
        };
        /** @description Where events are sent to. The vendor takes https only; http is for a receiver on the same machine. */
        Url: string;
        EndpointStart: {
            url: components["schemas"]["Url"];
            enabled_events: components["schemas"]["EventNames"];
            include?: components["schemas"]["Include"];
            description?: string | null;
        };
        EndpointMade: components["schemas"]["Endpoint"] & {
            /** @description What its events are signed with. */
            secret: string;
        };
        EndpointChange: {
            url?: components["schemas"]["Url"];
            enabled_events?: components["schemas"]["EventNames"];
            description?: string | null;
            disabled?: boolean;
        };
        OutboundCallStart: {
            /** @description The agent that is to call. */
            agent_id: string;
            /** @description E.164. */
            to: string;
            /** @description The number to call from, one of the workspace's own. */
            caller_id_number?: string;
            language?: string;
            /** @description Keys to press once somebody has picked up. */
            dtmf_prefix?: string;
            dynamic_variables?: components["schemas"]["DynamicVariables"];
            /** @default 30000 */
            ringing_timeout_ms: number;
            /** @description Takes the place of the agent's whole amd block for this call. */
            amd?: Record<string, unknown>;
        };
        OutboundCall: {
            conversation_id: components["schemas"]["ConversationId"];
        };
        /** @description What is sent to an endpoint of the workspace. */
        Event: {
            id: string;
            type: string;
            created_at: components["schemas"]["Moment"];
            data: {
                object: components["schemas"]["Conversation"];
                messages?: components["schemas"]["Message"][];
                evaluations?: components["schemas"]["Evaluation"][];
            };
        };
    };
    responses: never;
    parameters: {
        /** @description The version of the API to be answered by. Left out, the workspace's default. */
        Version: components["schemas"]["ApiVersion"];
        /** @description next_cursor of the page before; left out, the first page is meant. */
        Cursor: string;
        /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
        Limit: number;
        /** @description Names this request, so that it can be sent again without being done again. Chosen by the caller, anew for each request. */
        IdempotencyKey: string;
        /** @description The number. */
        phoneNumberId: components["schemas"]["PhoneNumberId"];
        /** @description The agent. */
        agentId: components["schemas"]["AgentId"];
        /** @description The page that the widget is on, as browsers say it. */
        origin: string;
        /** @description The member. */
        userUid: components["schemas"]["UserUid"];
        /** @description The invitation. */
        inviteId: components["schemas"]["InviteId"];
        /** @description The token of the invitation. */
        inviteToken: components["schemas"]["InviteToken"];
        /** @description The conversation. */
        conversationId: components["schemas"]["ConversationId"];
        /** @description The endpoint. */
        endpointId: components["schemas"]["WebhookEndpointId"];
        /** @description The moment of the attempt, and the HMAC-SHA256 over it, a full stop and the bytes of the body, in hexadecimal. */
        signature: string;
        /** @description Names the delivery; the same on every attempt. */
        deliveryId: components["schemas"]["DeliveryId"];
        /** @description What it is about. */
        event: "conversation.started" | "conversation.completed" | "conversation.failed";
    };
    requestBodies: never;
    headers: {
        /** @description Names this request in the server's records. What the caller sent in the same header, made harmless, or else a new value. */
        RequestIdHeader: string;
        /** @description Says that the request was done before, and that this is what it was answered then. */
        ReplayedHeader: "true";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgents: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of agents. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agents"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentStart"];
            };
        };
        responses: {
            /** @description The agent. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAgentVoices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The voices. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Voices"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPhoneNumbers: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of numbers. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbers: components["schemas"]["PhoneNumber"][];
                        next_cursor: components["schemas"]["NextCursor"];
                        has_more: components["schemas"]["HasMore"];
                    };
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    importPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportedNumber"];
            };
        };
        responses: {
            /** @description The number. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_quota_reached: The workspace has as many telephone numbers as it may have. */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    searchAvailableNumbers: {
        parameters: {
            query?: {
                /** @description ISO 3166-1, two letters. */
                country?: string;
                /** @description The digits after the code of the country. */
                area_code?: string;
                /** @description At most so many, up to 50. */
                limit?: number;
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What there is. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        numbers: components["schemas"]["AvailableNumber"][];
                    };
                };
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    purchasePhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
                /** @description Names this request, so that it can be sent again without being done again. Chosen by the caller, anew for each request. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PurchasedNumber"];
            };
        };
        responses: {
            /** @description The number. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    "Idempotent-Replayed": components["headers"]["ReplayedHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conflict: The state of the resource does not allow that. idempotency_conflict: This Idempotency-Key was sent with another request. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_quota_reached: The workspace has as many telephone numbers as it may have. */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_not_found: There is no such telephone number. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deletePhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_not_found: There is no such telephone number. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    label?: string;
                };
            };
        };
        responses: {
            /** @description The number as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneNumber"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description phone_number_not_found: There is no such telephone number. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAgent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgentChange"];
            };
        };
        responses: {
            /** @description The agent as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agent"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWidgetConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
                /** @description The page that the widget is on, as browsers say it. */
                Origin?: components["parameters"]["origin"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration, empty where all is as the widget was built. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetConfig"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
                /** @description The page that the widget is on, as browsers say it. */
                Origin?: components["parameters"]["origin"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SessionStart"];
            };
        };
        responses: {
            /** @description The conversation, and how to join. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMade"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getEvaluationConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationConfig"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateEvaluationConfig: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationConfigWish"];
            };
        };
        responses: {
            /** @description The configuration as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationConfig"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getDynamicVariables: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The variables. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Variables"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateDynamicVariables: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VariablesWish"];
            };
        };
        responses: {
            /** @description The variables as they are now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Variables"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    bindPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agent answers it. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. phone_number_not_found: There is no such telephone number. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    unbindPhoneNumber: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
                /** @description The number. */
                phone_number_id: components["parameters"]["phoneNumberId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody answers it. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. phone_number_not_found: There is no such telephone number. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWorkspaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspaces. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        tenants: components["schemas"]["Workspace"][];
                    };
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCurrentWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateCurrentWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description The workspace as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        members: components["schemas"]["Member"][];
                    };
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    leaveWorkspace: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They have left. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_not_found: There is no such workspace. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_last_owner: A workspace has an owner. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The member. */
                user_uid: components["parameters"]["userUid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They are gone. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_last_owner: A workspace has an owner. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateMemberRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The member. */
                user_uid: components["parameters"]["userUid"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    role: components["schemas"]["Role"];
                };
            };
        };
        responses: {
            /** @description The member as it is now. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description workspace_last_owner: A workspace has an owner. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    transferWorkspaceOwner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    user_uid: string;
                };
            };
        };
        responses: {
            /** @description The new owner. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listInvites: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The invitations. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        invites: components["schemas"]["Invite"][];
                    };
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    role?: components["schemas"]["Role"];
                };
            };
        };
        responses: {
            /** @description The invitation, with its token. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invite"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The invitation. */
                invite_id: components["parameters"]["inviteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is taken back. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description invite_not_found: There is no such invitation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    previewInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who asks whom. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitePreview"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description invite_not_found: There is no such invitation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    acceptInvite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The token of the invitation. */
                token: components["parameters"]["inviteToken"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workspace. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description invite_not_found: There is no such invitation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
                /** @description Names this request, so that it can be sent again without being done again. Chosen by the caller, anew for each request. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description The agent. */
                agent_id: components["parameters"]["agentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ConversationStart"];
            };
        };
        responses: {
            /** @description The conversation, and how to join. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    "Idempotent-Replayed": components["headers"]["ReplayedHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationMade"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description idempotency_conflict: This Idempotency-Key was sent with another request. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. concurrency_limit_reached: There are too many conversations that go on. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
                /** @description Only those of this agent. */
                agent_id?: string;
                /** @description Only those that stand like this. */
                status?: "pending" | "active" | "completed" | "failed";
                /** @description Only those over this. */
                transport?: "web" | "phone" | "whatsapp" | "sip_inbound" | "sip_outbound";
                /** @description Only those with this party. */
                caller_identity?: string;
                /** @description Only those whose caller_identity holds this text. */
                q?: string;
                /** @description Only those that started then or later. */
                started_after?: string;
                /** @description Only those that started earlier than that. */
                started_before?: string;
                /** @description Only those that lasted so long or longer. */
                duration_min_ms?: number;
                /** @description Only those that lasted so long or shorter. */
                duration_max_ms?: number;
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversations of a workspace. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversations"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConversationStats: {
        parameters: {
            query?: {
                /** @description Only those of this agent. */
                agent_id?: string;
                /** @description Only those that stand like this. */
                status?: "pending" | "active" | "completed" | "failed";
                /** @description Only those over this. */
                transport?: "web" | "phone" | "whatsapp" | "sip_inbound" | "sip_outbound";
                /** @description Only those with this party. */
                caller_identity?: string;
                /** @description Only those whose caller_identity holds this text. */
                q?: string;
                /** @description Only those that started then or later. */
                started_after?: string;
                /** @description Only those that started earlier than that. */
                started_before?: string;
                /** @description Only those that lasted so long or longer. */
                duration_min_ms?: number;
                /** @description Only those that lasted so long or shorter. */
                duration_max_ms?: number;
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many conversations there are. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationStats"];
                };
            };
            /** @description validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRecentCallees: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who was called. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecentCallees"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMessages: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was said in a conversation. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Messages"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listEvaluations: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found in a conversation. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluations"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConversationDeliveries: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent about a conversation. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conversation. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    mintShadowToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to join. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShadowToken"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conflict: The state of the resource does not allow that. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is over. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeOverConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The conversation. */
                conversation_id: components["parameters"]["conversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How to join. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakeOver"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conversation_not_found: There is no such conversation. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description conflict: The state of the resource does not allow that. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All endpoints. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoints"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointStart"];
            };
        };
        responses: {
            /** @description Have events sent to a URL. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointMade"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description webhook_url_not_allowed: Nothing can be sent to that URL. webhook_endpoint_limit_reached: The workspace has as many endpoints as it may. */
            422: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One endpoint. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Remove an endpoint. */
            204: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndpointChange"];
            };
        };
        responses: {
            /** @description Change an endpoint. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Endpoint"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Give an endpoint a new secret. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndpointMade"];
                };
            };
            /** @description invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listEndpointDeliveries: {
        parameters: {
            query?: {
                /** @description next_cursor of the page before; left out, the first page is meant. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rows on a page, at most 200. A number out of range counts as the nearest one in it. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
            };
            path: {
                /** @description The endpoint. */
                webhook_endpoint_id: components["parameters"]["endpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was sent to an endpoint. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deliveries"];
                };
            };
            /** @description validation_failed: The request is not valid. bad_request: The request could not be read. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description not_found: There is nothing under this path. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createOutboundCall: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API to be answered by. Left out, the workspace's default. */
                "Speechify-Version"?: components["parameters"]["Version"];
                /** @description Names this request, so that it can be sent again without being done again. Chosen by the caller, anew for each request. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OutboundCallStart"];
            };
        };
        responses: {
            /** @description The call is on its way. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    "Idempotent-Replayed": components["headers"]["ReplayedHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboundCall"];
                };
            };
            /** @description bad_request: The request could not be read. validation_failed: The request is not valid. invalid_api_version: Speechify-Version is not a date of the form YYYY-MM-DD. */
            400: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unauthorized: The API key is missing or not valid. */
            401: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description forbidden: The role of this key does not allow that. */
            403: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description agent_not_found: There is no such agent. */
            404: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description idempotency_conflict: This Idempotency-Key was sent with another request. */
            409: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description payload_too_large: The request body is too large. */
            413: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description unsupported_media_type: The request body has to be application/json. */
            415: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description rate_limited: There are too many requests. concurrency_limit_reached: There are too many conversations that go on. */
            429: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestIdHeader"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}

/** The error codes that each operation raises itself. */
export interface raises {
  listAgents: 'bad_request';
  createAgent: 'validation_failed';
  listAgentVoices: never;
  listPhoneNumbers: 'bad_request';
  importPhoneNumber: 'validation_failed' | 'phone_number_quota_reached';
  searchAvailableNumbers: never;
  purchasePhoneNumber: 'validation_failed' | 'conflict' | 'idempotency_conflict' | 'phone_number_quota_reached';
  getPhoneNumber: 'phone_number_not_found';
  deletePhoneNumber: 'phone_number_not_found';
  updatePhoneNumber: 'phone_number_not_found';
  getAgent: 'agent_not_found';
  deleteAgent: 'agent_not_found';
  updateAgent: 'agent_not_found' | 'validation_failed';
  getWidgetConfig: 'agent_not_found' | 'unauthorized' | 'forbidden';
  createSession: 'agent_not_found' | 'unauthorized' | 'forbidden' | 'validation_failed';
  getEvaluationConfig: 'agent_not_found';
  updateEvaluationConfig: 'agent_not_found';
  getDynamicVariables: 'agent_not_found';
  updateDynamicVariables: 'agent_not_found' | 'validation_failed';
  bindPhoneNumber: 'agent_not_found' | 'phone_number_not_found' | 'validation_failed';
  unbindPhoneNumber: 'agent_not_found' | 'phone_number_not_found';
  listWorkspaces: never;
  getCurrentWorkspace: never;
  updateCurrentWorkspace: 'validation_failed';
  listMembers: never;
  leaveWorkspace: 'workspace_not_found' | 'workspace_last_owner';
  removeMember: 'not_found' | 'validation_failed' | 'workspace_last_owner';
  updateMemberRole: 'not_found' | 'workspace_last_owner';
  transferWorkspaceOwner: 'not_found' | 'validation_failed';
  listInvites: never;
  createInvite: 'forbidden';
  revokeInvite: 'invite_not_found';
  previewInvite: 'invite_not_found';
  acceptInvite: 'invite_not_found';
  createConversation: 'agent_not_found' | 'validation_failed' | 'idempotency_conflict' | 'concurrency_limit_reached';
  listConversations: 'bad_request';
  getConversationStats: never;
  listRecentCallees: 'bad_request';
  listMessages: 'conversation_not_found' | 'bad_request';
  listEvaluations: 'conversation_not_found' | 'bad_request';
  listConversationDeliveries: 'conversation_not_found' | 'bad_request';
  getConversation: 'conversation_not_found';
  mintShadowToken: 'conversation_not_found' | 'conflict';
  endConversation: 'conversation_not_found';
  takeOverConversation: 'conversation_not_found' | 'conflict';
  listWebhookEndpoints: 'bad_request';
  createWebhookEndpoint: 'validation_failed' | 'webhook_url_not_allowed' | 'webhook_endpoint_limit_reached';
  getWebhookEndpoint: 'not_found';
  deleteWebhookEndpoint: 'not_found';
  updateWebhookEndpoint: 'not_found' | 'validation_failed';
  rotateWebhookSecret: 'not_found';
  listEndpointDeliveries: 'not_found' | 'bad_request';
  createOutboundCall: 'agent_not_found' | 'validation_failed' | 'idempotency_conflict' | 'concurrency_limit_reached';
}
